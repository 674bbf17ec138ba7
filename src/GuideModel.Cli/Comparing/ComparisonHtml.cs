using System.Net;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison as a page to print (对照表): old, new, effect. It loads nothing, and what comes from a guide is text in it.</summary>
internal sealed class ComparisonHtml(Session session)
{
    private const string Style = """
        @page{size:A4 landscape;margin:15mm}
        :root{color-scheme:light}
        body{font:12pt/1.6 "Source Han Serif SC","Noto Serif CJK SC","SimSun",serif;color:#111;background:#fff;max-width:277mm;margin:10mm auto;padding:0 5mm}
        h1{font-size:18pt;text-align:center}
        h2{font-size:14pt;margin:1.2em 0 .4em;break-after:avoid}
        table{border-collapse:collapse;width:100%;table-layout:fixed}
        caption{text-align:left;font-weight:bold;padding:.3em 0}
        th,td{border:1px solid #555;padding:.35em .5em;vertical-align:top;text-align:left;overflow-wrap:anywhere}
        thead{display:table-header-group}
        tr{break-inside:avoid}
        thead th{background:#eee}
        col.number{width:8%}
        col.side{width:31%}
        del{background:#fde0dc;text-decoration:line-through}
        ins{background:#d8f0d8;text-decoration:underline}
        code{font:10pt/1.4 "Noto Sans Mono CJK SC",Consolas,monospace}
        p{margin:.2em 0}
        .kind{font-weight:bold}
        .stricter{color:#8a1500}
        .milder{color:#0a5a14}
        .note{color:#444;font-size:10pt}
        .loud{border:2px solid #8a1500;padding:.4em .6em}
        @media print{body{margin:0;padding:0;max-width:none}}
        """;

    public void Write(ComparedGuides guides)
    {
        string title = session.Say("指南变化对照表", "Changes of the guide");
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{session.Say("zh-CN", "en")}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<title>{title}</title>");
        Line($"<style>\n{Style.ReplaceLineEndings("\n")}\n</style>");
        Line("</head>");
        Line("<body>");
        Line("<main>");
        Line($"<h1>{title}</h1>");
        Line($"<p>{session.Say("旧版：", "older: ")}{Text(guides.Old.Label)}</p>");
        Line($"<p>{session.Say("新版：", "newer: ")}{Text(guides.New.Label)}</p>");
        if (guides.Changes.Count == 0)
        {
            Line($"<p>{session.Say("没有变化。", "No changes.")}</p>");
        }
        else
        {
            Overview(guides);
            foreach ((string heading, IEnumerable<ToldChange> changes) in Sections(guides))
            {
                Section(heading, changes);
            }
        }

        if (guides.Corpus is { } corpus)
        {
            Corpus(corpus);
        }

        Line("</main>");
        Line("</body>");
        Line("</html>");
    }

    private void Overview(ComparedGuides guides)
    {
        Line($"<h2>{session.Say("概览", "Overview")}</h2>");
        Line($"<p>{Text(ComparisonWords.Totals(guides, session))}</p>");
        var deciding = guides.Comparison.Directions.Select(d => (d, Changes: guides.Deciding(d).ToList())).Where(d => d.Changes.Count > 0).ToList();
        if (deciding.Count > 0)
        {
            Line("<ul>");
            foreach ((ComparedDirection direction, List<ToldChange> changes) in deciding)
            {
                Line($"<li>{Text(direction.Number + " " + direction.Title)}{session.Say("：", ": ")}{Text(ComparisonWords.Effect(changes, session))}</li>");
            }

            Line("</ul>");
        }
        else
        {
            Line($"<p>{session.Say("没有申报的结论会改变。", "No verdict changes.")}</p>");
        }

        foreach (ToldChange change in guides.Changes.Where(c => c.Change.Subject == ChangeSubject.Unread && c.Change.Kind != ChangeKind.Removed))
        {
            Line($"<p class=\"loud\">{change.Number} {Text(session.Say(ChangeWords.Meaning(change.Change)))} {Text(change.Change.New!.Words)}</p>");
        }
    }

    // A change of several directions stands at the first of them, and says where it holds.
    private IEnumerable<(string Heading, IEnumerable<ToldChange> Changes)> Sections(ComparedGuides guides)
    {
        yield return (session.Say("指南和各方向共同的要求", "The guide itself"), guides.Changes.Where(c => c.Change.Directions.Count == 0));
        foreach (ComparedDirection direction in guides.Comparison.Directions)
        {
            yield return (direction.Number + " " + direction.Title, guides.Changes.Where(c => c.Change.Directions.Count > 0 && c.Change.Directions[0] == direction.Number));
        }
    }

    private void Section(string heading, IEnumerable<ToldChange> changes)
    {
        List<ToldChange> rows = [.. changes];
        if (rows.Count == 0)
        {
            return;
        }

        Line($"<h2>{Text(heading)}</h2>");
        Line("<table>");
        Line("<colgroup><col class=\"number\"><col class=\"side\"><col class=\"side\"><col></colgroup>");
        Line($"<thead><tr><th scope=\"col\">{session.Say("序号", "no.")}</th><th scope=\"col\">{session.Say("旧版", "old")}</th><th scope=\"col\">{session.Say("新版", "new")}</th><th scope=\"col\">{session.Say("影响", "effect")}</th></tr></thead>");
        Line("<tbody>");
        foreach (ToldChange told in rows)
        {
            (string old, string @new) = Sides(told.Change);
            Line($"<tr><th scope=\"row\">{told.Number}</th><td>{old}</td><td>{@new}</td><td>{Effect(told)}</td></tr>");
        }

        Line("</tbody>");
        Line("</table>");
    }

    private (string Old, string New) Sides(Change change)
    {
        string none = session.Say("（无）", "(none)");
        if (change.Old is not { } old || change.New is not { } now)
        {
            return (change.Old is { } gone ? Side(Text(gone.Words), gone) : none, change.New is { } come ? Side(Text(come.Words), come) : none);
        }

        (string before, string after) = (Visible.Of(old.Words), Visible.Of(now.Words));
        var difference = TextDifference.Of(before, after);
        return (Side(Marked(before, difference.Start, difference.OldEnd, "del"), old), Side(Marked(after, difference.Start, difference.NewEnd, "ins"), now));
    }

    private string Side(string words, ChangeSide side) =>
        $"<p>{words}</p>"
        + (side.Says is { } says ? $"<p class=\"note\">{session.Say("读作：", "read as: ")}{Text(session.Say(says))}</p>" : "")
        + (side.Reading is { } reading ? $"<p><code>{Text(reading)}</code></p>" : "")
        + (side.Position is { } at ? $"<p class=\"note\">{session.Say($"第 {at.Line} 行", $"line {at.Line}")}</p>" : "");

    private static string Marked(string text, int start, int end, string tag) =>
        Text(text[..start]) + (end > start ? $"<{tag}>{Text(text[start..end])}</{tag}>" : "") + Text(text[end..]);

    private string Effect(ToldChange told)
    {
        Change change = told.Change;
        string colour = ChangeWords.Direction(change) switch { (true, false) => " stricter", (false, true) => " milder", _ => "" };
        IEnumerable<string> notes = change.Remarks.Select(session.Say).Concat(change.Witnesses.Select(w => ComparisonWords.Witness(w, session)))
            .Concat(told.Approval is { } approval ? [session.Say($"已批准（{approval.Date}）：{approval.Reason}", $"approved ({approval.Date}): {approval.Reason}")] : []);
        return $"<p class=\"kind{colour}\">{session.Say(ChangeWords.Of(change.Kind))} {session.Say(ChangeWords.Of(change.Subject))}</p>"
            + $"<p class=\"note\">{Text(change.Id)} {Text(told.Where(session))}</p>"
            + $"<p>{session.Say("影响：", "breaks: ")}{ChangeWords.Broken(change.Breaks, session)}</p>"
            + $"<p>{Text(session.Say(ChangeWords.Meaning(change)))}</p>"
            + string.Concat(notes.Select(n => $"<p class=\"note\">{Text(n)}</p>"));
    }

    private void Corpus(CorpusTotals corpus)
    {
        Line($"<h2>{session.Say("实际申报", "Applications")}</h2>");
        Line($"<p>{session.Say($"共 {corpus.Applications} 份，结论改变 {corpus.Flipped} 份。", $"{corpus.Applications}, {corpus.Flipped} with another verdict.")}</p>");
        if (corpus.Flipped == 0)
        {
            return;
        }

        string[] headings = session.English ? ["direction", "was", "is", "because of", "count", "for example"] : ["方向", "旧结论", "新结论", "依据", "份数", "例如"];
        Line($"<table><thead><tr>{string.Concat(headings.Select(h => $"<th scope=\"col\">{h}</th>"))}</tr></thead><tbody>");
        foreach (CorpusTotals.Flip flip in corpus.Flips)
        {
            string[] cells = [ComparisonWords.Of(flip.Old, session), ComparisonWords.Of(flip.New, session), flip.Because, $"{flip.Count}", string.Join(session.Say("、", ", "), flip.Names)];
            Line($"<tr><th scope=\"row\">{Text(flip.Direction)}</th>{string.Concat(cells.Select(c => $"<td>{Text(c)}</td>"))}</tr>");
        }

        Line("</tbody></table>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(Visible.Of(text));

    private void Line(string text) => session.Out.WriteLine(text);
}
