using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM2020–GM2030: slips of the pen. What they stand in is not read; a word or figure meant is only suggested.</content>
internal sealed partial class DiagnosticBag
{
    public void MisspeltWord(GuideText text, GuideSpan span, IReadOnlyList<string> words) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.MisspeltWord, text, span,
            new($"“{text.Quote(span)}”可能是错字，因此这里没有读成规则，不据此检查。", $"\"{text.Quote(span)}\" seems to be misspelt; no rule was read here, so nothing is checked by it."),
            Grammar("G4.7"),
            new($"是否应为{string.Join("或", words.Select(w => $"“{w}”"))}？", $"Did you mean {string.Join(" or ", words.Select(w => $"\"{w}\""))}?"));

    public void LetterInNumber(GuideText text, GuideSpan span, string digits) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.LetterInNumber, text, span,
            new($"数字“{text.Quote(span)}”中混入了字母。", $"There is a letter in the number \"{text.Quote(span)}\"."),
            Grammar("G6.1"),
            new($"请改为数字“{digits}”。", $"Write the digits \"{digits}\"."));

    public void LatinFullStop(GuideText text, IReadOnlyList<GuideSpan> stops) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.LatinFullStop, text, stops[0],
            new("句号写成了西文的点，这一句没有读懂。", "A Latin full stop stands in place of 。; this was not read."),
            Grammar("G3.1"),
            new("请改为“。”。", "Write \"。\"."),
            fixes: [new DiagnosticFix(new("改为“。”", "write \"。\""), stops.Select(s => new TextEdit(text.Path, s.Start, s.Length, "。")).ToEquatableArray())]);

    public void DoubledBound(GuideText text, GuideSpan span, string first, string second) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.DoubledBound, text, span,
            new($"“{first}”和“{second}”两个上下限词连在一起，这一句没有读懂。", $"The bounds \"{first}\" and \"{second}\" stand side by side; this was not read."),
            Grammar("G6.3"),
            new($"请只留一个，或写成“{first}……且{second}……”。", $"Keep one, or write \"{first}……且{second}……\"."),
            "不少于2年且不超过3年");

    public void BoundWithoutNumber(GuideText text, GuideSpan span, string bound) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.BoundWithoutNumber, text, span,
            new($"“{bound}”后面没有数字，这一句没有读懂。", $"There is no number behind \"{bound}\"; this was not read."),
            Grammar("G6.3"),
            new("请补上数字。", "Write the number."),
            $"{bound}2项");

    public void NumberWithoutUnit(GuideText text, GuideSpan span, IReadOnlyList<string> units) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.NumberWithoutUnit, text, span,
            new($"数字“{text.Quote(span)}”后面没有单位，没有读懂。", $"There is no unit behind the number \"{text.Quote(span)}\"; this was not read."),
            Grammar("G6.2"),
            new($"请补上单位，如{string.Join("、", units.Select(u => $"“{u}”"))}。", $"Write the unit, such as {string.Join(", ", units)}."),
            text.Quote(span) + units[0]);

    public void ReversedRange(GuideText text, GuideSpan span, string turned) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.ReversedRange, text, span,
            new($"区间“{text.Quote(span)}”前大后小，没有读懂。", $"The range \"{text.Quote(span)}\" goes from large to small; this was not read."),
            Grammar("G6.4"),
            new("请检查两个数字，小的写在前面。", "Check the two figures; the smaller comes first."),
            turned);

    public void DoubledScale(GuideText text, GuideSpan span, string scale) =>
        Slip(RuleSeverity.Error, DiagnosticIds.DoubledScale, text, span,
            new($"数字后面的“{scale}”写法有误，多少无法确定。", $"\"{scale}\" behind a number is a slip; how much is meant cannot be told."),
            Grammar("G6.1"),
            new("请只写“万元”或“亿元”。", "Write 万元 or 亿元."),
            "1.5万元，或1.5亿元");

    public void ShareOverWhole(GuideText text, GuideSpan span) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.ShareOverWhole, text, span,
            new($"所占比例“{text.Quote(span)}”超过100%，不可能满足。", $"A share of \"{text.Quote(span)}\" is more than the whole and cannot be met."),
            Grammar("G5.9"),
            new("请检查数字。", "Check the figure."),
            "不低于50%");

    public void ImpossibleDate(GuideText text, GuideSpan span, int? days) =>
        Slip(RuleSeverity.Warning, DiagnosticIds.ImpossibleDate, text, span,
            new($"日期“{text.Quote(span)}”不存在。", $"There is no date \"{text.Quote(span)}\"."),
            Grammar("G6.5"),
            days is { } last ? new($"这个月只有{last}天，请改正。", $"That month has {last} days; correct it.") : new("一年只有12个月，请改正。", "A year has 12 months; correct it."));

    public void BrokenNumber(GuideText text, GuideSpan span, string meant) =>
        Slip(RuleSeverity.Error, DiagnosticIds.BrokenNumber, text, span,
            new($"数字“{text.Quote(span)}”被标点断开，多少无法确定。", $"A mark cuts the number \"{text.Quote(span)}\" in two; how much is meant cannot be told."),
            Grammar("G6.1"),
            new($"小数点请写成“.”，千位逗号后面须有三位数字。", "Write \".\" for the decimal point; three digits follow a comma."),
            meant);

    private void Slip(
        RuleSeverity severity, string code, GuideText text, GuideSpan span, Words what, Words clause, Words fix,
        string? example = null, EquatableArray<DiagnosticFix> fixes = default)
    {
        causes.Add(span);
        Add(severity, code, text, span, what, clause, fix, example, default, fixes);
    }
}
