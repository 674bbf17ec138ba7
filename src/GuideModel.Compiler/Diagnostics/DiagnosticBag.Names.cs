using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Diagnostics;

/// <content>The terms file (GM1009, GM1010) and GM4xxx: names and generation.</content>
internal sealed partial class DiagnosticBag
{
    private const string TermsExample = "氢能 = Hydrogen";

    public void TermsLine(GuideText text, GuideSpan span, string? meant) =>
        Error(DiagnosticIds.TermsLine, text, span,
            new("术语表的这一行不是“中文术语 = EnglishName”的写法。", "This line of the terms file is not of the form 术语 = EnglishName."),
            Grammar("G9.1"),
            new("请补上等号和英文名，或在行首加 # 作为注释。", "Add the equals sign and the name, or a # in front to make it a comment."),
            meant ?? TermsExample,
            fixes: meant is null ? [] : [Change(text, span, meant, new($"改为“{meant}”", $"write \"{meant}\""))]);

    public void TermRepeated(GuideText text, GuideSpan span, string term, GuideSpan first) =>
        Error(DiagnosticIds.TermRepeated, text, span,
            new($"术语“{term}”在术语表中定义了两次，英文名不同。", $"The term \"{term}\" is defined twice with different names."),
            Grammar("G9.1"),
            new("请只留一行。", "Keep one line."),
            related: [Related(text, first, new("第一次在这里", "first here"))]);

    public void EnglishName(GuideText text, GuideSpan span, string name, string? meant) =>
        Error(DiagnosticIds.EnglishName, text, span,
            new($"英文名“{name}”不能作为程序中的名称：须以字母开头，只含字母和数字。", $"\"{name}\" cannot be a name in C#: it must start with a letter and have letters and digits only."),
            Grammar("G9.2"),
            new("请改写英文名。", "Change it."),
            meant ?? TermsExample,
            fixes: meant is null ? [] : [Change(text, span, meant, new($"改为“{meant}”", $"write \"{meant}\""))]);

    public void EnglishNameTaken(GuideText text, GuideSpan span, string term, string other, string name, GuideSpan first) =>
        Error(DiagnosticIds.EnglishName, text, span,
            new($"同一方向的领域“{term}”和“{other}”在术语表中是同一个英文名 {name}。", $"The fields \"{term}\" and \"{other}\" of one direction have the same English name {name}."),
            Grammar("G9.2"),
            new("请在术语表中给其中一个换一个英文名。", "Give one of them another name in the terms file."),
            related: [Related(text, first, new("同名的领域", "the field of that name"))]);

    public void NoEnglishName(GuideText text, GuideSpan span, string term, (GuideText File, GuideSpan Line, string Term)? nearest) =>
        Warning(DiagnosticIds.NoEnglishName, text, span,
            new($"术语“{term}”没有英文名，程序中使用中文名。", $"The term \"{term}\" has no English name, so its Chinese name is used."),
            Grammar("G9.3"),
            nearest is { } near
                ? new($"术语表中有“{near.Term}”，是否写错了一处？需要英文名时，请在术语表中加一行。", $"The terms file has \"{near.Term}\": is one of them misspelt? To give a name, add a line to the terms file.")
                : new("需要英文名时，请在术语表中加一行。", "To give one, add a line to the terms file."),
            $"{term} = EnglishName",
            related: nearest is { } other ? [Related(other.File, other.Line, new("相近的术语", "a term much like it"))] : []);

    public void TooManyRules(GuideText text, GuideSpan span, int count, int most) =>
        Error(DiagnosticIds.TooManyRules, text, span,
            new($"这个方向有 {count} 条申报规则，超过上限 {most} 条。", $"This direction has {count} application rules; at most {most} can be checked."),
            Grammar("G8.4"),
            new("请把方向拆开，或对部分段落加“※ 人工审查：理由”。", "Split it, or add \"※ 人工审查：reason\" to some paragraphs."));
}
