using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>GM2001–GM2006: what sentences say.</content>
internal sealed partial class DiagnosticBag
{
    private static readonly Words LeaveToPeople = new(
        "请改用常见写法，或在段落下加一行“※ 人工审查：理由”。", "Use a usual wording, or add a line \"※ 人工审查：reason\" below the paragraph.");

    public void Unread(GuideText text, GuideSpan span, string part, string? blockedBy, IReadOnlyList<GuideSpan> givenUp) =>
        Warning(DiagnosticIds.Unread, text, span,
            new($"没有完全读懂“{part}”" + (blockedBy is null ? "" : $"，停在“{blockedBy}”处") + "，因此不据此检查。",
                $"\"{part}\" was not read completely" + (blockedBy is null ? "" : $" (stopped at \"{blockedBy}\")") + ", so nothing is checked by it."),
            Grammar("G4.1"),
            LeaveToPeople,
            related: givenUp.Select(g => Related(text, g, new("因此也不据此检查", "given up on its account"))).ToEquatableArray());

    public void LostScope(GuideText text, GuideSpan span, string part, string other, GuideSpan otherSpan, IReadOnlyList<GuideSpan> givenUp) =>
        Warning(DiagnosticIds.LostScope, text, span,
            new($"“{part}”与后面的“{other}”要求不同，应是分别针对不同的方向或类别，但没有认出这些方向或类别，因此这几章的要求都不据此检查。",
                $"\"{part}\" and \"{other}\" differ, so each must be said of a direction or category of its own; none was recognised, and nothing is checked by the requirements of these chapters."),
            Grammar("G4.15"),
            new("请把每个方向或类别的标题单独成行并编号，如“（一）重大项目”、“1.1 方向名称”。", "Give every direction or category a numbered heading on a line of its own, such as （一）重大项目 or 1.1 followed by its title."),
            related: [Related(text, otherSpan, new("另一处", "the other")), .. givenUp.Select(g => Related(text, g, new("因此也不据此检查", "given up on its account")))]);

    public void InBackground(GuideText text, GuideSpan span, string part, IReadOnlyList<GuideSpan> others) =>
        Warning(DiagnosticIds.InBackground, text, span,
            new($"“{part}”像是对申报的要求，但写在背景部分（第一章之前，或目标、背景一类的章），背景不产生规则，因此不据此检查。",
                $"\"{part}\" looks like a requirement, but stands in the background (before the first chapter, or in one of aims), which makes no rules; nothing is checked by it."),
            Grammar("G2.2"),
            new("请移到申报要求的章节中，或在段落下加一行“※ 说明：理由”。", "Move it to a chapter of requirements, or add a line \"※ 说明：reason\" below the paragraph."),
            related: others.Select(o => Related(text, o, new("因此也不据此检查", "given up on its account"))).ToEquatableArray());

    public void Ambiguous(GuideText text, GuideSpan span, string part, string first, string second) =>
        Warning(DiagnosticIds.Ambiguous, text, span,
            new($"“{part}”有两种读法：{first}；{second}。系统不作猜测，因此不据此检查。", $"\"{part}\" can be read in two ways: {first}; {second}. Nothing is checked by it."),
            Grammar("G4.2"),
            LeaveToPeople);

    public void MemberTypes(GuideText text, GuideSpan span, string member, string clause) =>
        Error(DiagnosticIds.MemberTypes, text, span,
            new($"“{member}”在这里的用法与“{clause}”中不同，无法确定填报内容是数量、列表还是其他。", $"\"{member}\" is used here in another way than in \"{clause}\"."),
            Grammar("G8.1"),
            new("请统一写法，或加“※ 人工审查：理由”。", "Word both alike, or add \"※ 人工审查：reason\"."));
}
