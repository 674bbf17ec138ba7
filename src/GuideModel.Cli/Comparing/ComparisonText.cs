using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison for people at a terminal: what it means to applicants first, then each change with both wordings.</summary>
internal sealed class ComparisonText(Session session)
{
    private readonly Paint paint = session.Paint;

    public void Write(ComparedGuides guides)
    {
        Line(paint.Bold(session.Say($"比较 {guides.Old.Label} → {guides.New.Label}", $"Comparing {guides.Old.Label} → {guides.New.Label}")));
        if (guides.Changes.Count == 0)
        {
            Line(session.Say("没有变化。", "No changes."));
        }
        else
        {
            Overview(guides);
            foreach (ToldChange change in guides.Changes)
            {
                Line("");
                Write(change);
            }
        }

        if (guides.Corpus is { } corpus)
        {
            Line("");
            Write(corpus);
        }
    }

    private void Overview(ComparedGuides guides)
    {
        Line(ComparisonWords.Totals(guides, session));
        Line("");
        Line(paint.Bold(session.Say("对申报人：", "For applicants:")));
        bool any = false;
        foreach (ComparedDirection direction in guides.Comparison.Directions)
        {
            ToldChange[] deciding = [.. guides.Deciding(direction)];
            if (deciding.Length > 0)
            {
                any = true;
                Line($"  {direction.Number} {direction.Title}{session.Say("：", ": ")}{ComparisonWords.Effect(deciding, session)}");
                foreach (ToldChange change in deciding)
                {
                    Line($"    {Sign(change.Change)} [{change.Number}] {ComparisonWords.Short(change.Change, session)}");
                }
            }
        }

        if (!any)
        {
            Line("  " + session.Say("没有申报的结论会改变。", "No verdict changes."));
        }

        foreach (ToldChange change in guides.Changes.Where(c => c.Change.Subject == ChangeSubject.Unread && c.Change.Kind != ChangeKind.Removed))
        {
            Line("  " + paint.Yellow(session.Say($"！[{change.Number}] 有文字没有读懂，不会检查：", $"! [{change.Number}] text that is not read and not checked: ") + ComparisonWords.Cut(change.Change.New!.Words)));
        }
    }

    private void Write(ToldChange told)
    {
        Change change = told.Change;
        string kind = session.Say(ChangeWords.Of(change.Kind));
        Line($"[{told.Number}] {Colour(change, paint.Bold(kind))} {session.Say(ChangeWords.Of(change.Subject))} {paint.Bold(change.Id)}  {told.Where(session)}  {session.Say("影响：", "breaks: ")}{ChangeWords.Broken(change.Breaks, session)}");
        if (change.Old is not null || change.New is not null)
        {
            foreach (string line in Columns.Of(Heading(session.Say("旧", "old"), change.Old), Heading(session.Say("新", "new"), change.New), Paint.None))
            {
                Line("    " + paint.Faint(line));
            }

            Beside(change.Old?.Words ?? session.Say("（无）", "(none)"), change.New?.Words ?? session.Say("（无）", "(none)"));
            if (change.Old?.Reading != change.New?.Reading)
            {
                Beside(change.Old?.Reading ?? "", change.New?.Reading ?? "");
            }

            if (change.Old?.Severity is { } before && change.New?.Severity is { } after && before != after)
            {
                Beside(Severities.Shown(before, Paint.None, session), Severities.Shown(after, Paint.None, session));
            }
        }

        Detail("含义：", "means: ", session.Say(ChangeWords.Meaning(change)));
        foreach (Words remark in change.Remarks)
        {
            Detail("说明：", "note: ", session.Say(remark));
        }

        foreach (ChangeWitness witness in change.Witnesses)
        {
            Detail("例证：", "shown by: ", ComparisonWords.Witness(witness, session));
        }

        if (change.Breaks.HasFlag(ChangeBreaks.Verdict) && change.Witnesses.Count == 0)
        {
            Detail("例证：", "shown by: ", session.Say("没有找到结论因此改变的申报。", "no application was found whose verdict changes."));
        }

        if (told.Approval is { } approval)
        {
            Detail("已批准：", "approved: ", $"{approval.Date} {approval.Reason}");
        }
        else if (told.Fails)
        {
            Detail("编号：", "fingerprint: ", told.Fingerprint);
        }
    }

    private void Write(CorpusTotals corpus)
    {
        Line(paint.Bold(session.Say($"实际申报 {corpus.Applications} 份，结论改变 {corpus.Flipped} 份。", $"{corpus.Applications} applications, {corpus.Flipped} with another verdict.")));
        if (corpus.Flipped > 0)
        {
            Tables.Write(session, session.English ? ["direction", "was", "is", "because of", "count", "for example"] : ["方向", "旧结论", "新结论", "依据", "份数", "例如"],
                corpus.Flips.Select(f => (string[])[f.Direction, ComparisonWords.Of(f.Old, session), ComparisonWords.Of(f.New, session), f.Because, $"{f.Count}", string.Join(session.Say("、", ", "), f.Names)]));
        }
    }

    private void Beside(string old, string @new)
    {
        foreach (string line in Columns.Of(old, @new, paint))
        {
            Line("    " + line);
        }
    }

    private string Heading(string name, ChangeSide? side) => side?.Position is { } position ? session.Say($"{name}（第 {position.Line} 行）", $"{name} (line {position.Line})") : name;

    private string Sign(Change change) => ChangeWords.Direction(change) switch
    {
        (true, false) => paint.Red("▲"),
        (false, true) => paint.Green("▽"),
        _ => paint.Yellow("◆"),
    };

    private string Colour(Change change, string text) => change.Kind switch
    {
        ChangeKind.Added or ChangeKind.Tightened => paint.Red(text),
        ChangeKind.Removed or ChangeKind.Relaxed => paint.Green(text),
        ChangeKind.Changed => paint.Yellow(text),
        _ => text,
    };

    private void Detail(string zh, string en, string text) => Line("  " + paint.Faint("= " + session.Say(zh, en)) + text);

    private void Line(string text) => session.Out.WriteLine(text);
}
