using System.Globalization;
using System.Text;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison for a pull request. Whatever comes from a guide is written so that it can be no markup, link or mention.</summary>
internal sealed class ComparisonMarkdown(Session session)
{
    // Other ASCII than this and letters and digits can begin markup, or a link; as a number it cannot.
    private const string Harmless = " ,%/\"";

    public void Write(ComparedGuides guides)
    {
        Line(session.Say("## 指南变化", "## Changes of the guide"));
        Line("");
        Line(Text($"{guides.Old.Label} → {guides.New.Label}"));
        Line("");
        if (guides.Changes.Count == 0)
        {
            Line(session.Say("没有变化。", "No changes."));
        }
        else
        {
            Line(Text(ComparisonWords.Totals(guides, session)));
            Overview(guides);
            Table(guides);
            Witnesses(guides);
        }

        if (guides.Corpus is { } corpus)
        {
            Corpus(corpus);
        }
    }

    private void Overview(ComparedGuides guides)
    {
        Line("");
        foreach (ComparedDirection direction in guides.Comparison.Directions)
        {
            ToldChange[] deciding = [.. guides.Deciding(direction)];
            if (deciding.Length > 0)
            {
                Line($"- **{Text(direction.Number + " " + direction.Title)}** {Text(ComparisonWords.Effect(deciding, session))}");
            }
        }
    }

    private void Table(ComparedGuides guides)
    {
        Line("");
        Line(session.Say("| | 变化 | 旧 | 新 | 影响 |", "| | change | old | new | breaks |"));
        Line("|---|---|---|---|---|");
        foreach (ToldChange told in guides.Changes)
        {
            Change change = told.Change;
            string approved = told.Approval is { } approval ? "<br>" + Text(session.Say($"已批准：{approval.Reason}", $"approved: {approval.Reason}")) : "";
            string heading = $"**{session.Say(ChangeWords.Of(change.Kind))}** {Text(change.Id)}<br>{Text(told.Where(session))}";
            Line($"| {told.Number} | {heading} | {Side(change.Old)} | {Side(change.New)} | {ChangeWords.Broken(change.Breaks, session)}<br>{Text(session.Say(ChangeWords.Meaning(change)))}{approved} |");
        }
    }

    private void Witnesses(ComparedGuides guides)
    {
        bool any = false;
        foreach (ToldChange told in guides.Changes)
        {
            foreach (string shown in told.Change.Witnesses.Select(w => ComparisonWords.Witness(w, session)).Concat(told.Change.Remarks.Select(session.Say)))
            {
                if (!any)
                {
                    Line("");
                    any = true;
                }

                Line($"- {told.Number}{session.Say("：", ": ")}{Text(shown)}");
            }
        }
    }

    private void Corpus(CorpusTotals corpus)
    {
        Line("");
        Line(Text(session.Say($"实际申报 {corpus.Applications} 份，结论改变 {corpus.Flipped} 份。", $"{corpus.Applications} applications, {corpus.Flipped} with another verdict.")));
        if (corpus.Flipped == 0)
        {
            return;
        }

        Line("");
        Line(session.Say("| 方向 | 旧结论 | 新结论 | 依据 | 份数 | 例如 |", "| direction | was | is | because of | count | for example |"));
        Line("|---|---|---|---|---|---|");
        foreach (CorpusTotals.Flip flip in corpus.Flips)
        {
            Line($"| {Text(flip.Direction)} | {ComparisonWords.Of(flip.Old, session)} | {ComparisonWords.Of(flip.New, session)} | {Text(flip.Because)} | {flip.Count} | {Text(string.Join(session.Say("、", ", "), flip.Names))} |");
        }
    }

    private string Side(ChangeSide? side) => side is null ? session.Say("（无）", "(none)")
        : Text(side.Words) + (side.Reading is { } reading ? "<br>" + Text(reading) : "") + (side.Position is { } at ? "<br>" + session.Say($"第 {at.Line} 行", $"line {at.Line}") : "");

    private static string Text(string text)
    {
        var safe = new StringBuilder();
        foreach (char c in Visible.Of(text))
        {
            if (c < 128 && !Harmless.Contains(c, StringComparison.Ordinal) && !char.IsAsciiLetterOrDigit(c))
            {
                safe.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            }
            else
            {
                safe.Append(c);
            }
        }

        return safe.ToString();
    }

    private void Line(string text) => session.Out.WriteLine(text);
}
