using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM3xxx: what clauses say together.</content>
internal sealed partial class DiagnosticBag
{
    public void Declared(string code, GuideText text, GuideSpan span, bool error, string declared, string found, string parts) =>
        Add(error ? RuleSeverity.Error : RuleSeverity.Warning, code, text, span,
            new($"“{text.Quote(span)}”写明{declared}，而各方向合计为{found}（{parts}）。", $"\"{text.Quote(span)}\" declares {declared}; the directions give {found} ({parts})."),
            Grammar("G5.17"),
            new("请核对并改正其中之一。", "Check and correct one of them."));

    public void Quotas(GuideText text, GuideSpan span, int quotas, int total) =>
        Error(DiagnosticIds.Quotas, text, span,
            new($"各领域名额合计 {quotas} 个，与该方向拟支持项目数 {total} 个不符。", $"The quotas of the fields add up to {quotas}, but the direction supports {total} projects."),
            Grammar("G5.15"),
            new("请改正其中之一。", "Correct one of them."));
}
