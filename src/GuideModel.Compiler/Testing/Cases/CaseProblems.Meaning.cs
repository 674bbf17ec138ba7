using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <content>What names something that is not there, or has a value that cannot be.</content>
internal sealed partial class CaseProblems
{
    public void UnknownDirection(CaseField given, IReadOnlyList<DirectionSpec> directions)
    {
        Words meant = Meant(Nearest.Of(given.Text, directions.SelectMany(d => new[] { d.Number, d.Title, d.Name })));
        Name(given.Span,
            new($"指南没有方向“{given.Text}”。", $"The guide has no direction \"{given.Text}\"."),
            new($"{meant.Zh}可写的有：{List(directions.Select(d => d.Number))}。", $"{meant.En}There are {string.Join(", ", directions.Select(d => d.Number))}."));
    }

    public void UnknownMember(GuideSpan span, string name, DirectionSpec direction, RecordSpec record)
    {
        Words meant = Meant(Nearest.Of(name, record.Members.SelectMany(m => new[] { m.Term, m.JsonName })));
        Name(span,
            new($"方向{direction.Number}的申报中没有“{name}”这一填报项。", $"Applications of direction {direction.Number} have no member \"{name}\"."),
            new($"{meant.Zh}这里可写的有：{List(record.Members.Select(m => m.Term))}。", $"{meant.En}Here there are {string.Join(", ", record.Members.Select(m => m.JsonName))}."));
    }

    public void NothingBelow(GuideSpan span, MemberSpec member) => Name(
        span,
        new($"“{member.Term}”没有下一级填报项。", $"\"{member.JsonName}\" has no members."),
        new("请去掉后面的部分；列表的长度写“.数量”。", "Take the rest out; the length of a list is \".count\"."));

    public void NoElement(GuideSpan span, MemberSpec member, int count) => Name(
        span,
        new($"“{member.Term}”这时有{count}项，没有所写的那一项。", $"\"{member.JsonName}\" has {count} elements here, not that one."),
        new($"请先写“{member.Term}.数量 = ……”，再写其中一项；项从1数起。", $"Write \"{member.JsonName}.count = …\" first; elements are counted from 1."));

    public void NoPlace(GuideSpan span, MemberSpec member) => Name(
        span,
        new($"“{member.Term}”后面的方括号里不是项数。", $"The brackets behind \"{member.JsonName}\" hold no place."),
        new($"请写成“{member.Term}[1]”；项从1数起。", $"Write \"{member.JsonName}[1]\"; elements are counted from 1."));

    public void NoList(GuideSpan span, MemberSpec member) => Name(
        span,
        new($"“{member.Term}”不是列表，不能写第几项。", $"\"{member.JsonName}\" is no list and has no elements."),
        new("请去掉方括号。", "Take the brackets out."));

    public void UnknownClause(CaseField given, DirectionSpec direction, IEnumerable<string> rules)
    {
        Words meant = Meant(Nearest.Of(given.Text, rules));
        Name(given.Span,
            new($"方向{direction.Number}没有条款“{given.Text}”。", $"Direction {direction.Number} has no clause \"{given.Text}\"."),
            new($"{meant.Zh}请写规则编号，或照抄该条款中连续的几个字；编号见 guide show。", $"{meant.En}Give the id of a rule, or some words of the clause as they stand; guide show lists the ids."));
    }

    public void UnknownVerdict(CaseField given) => Value(
        given.Span,
        new($"“{given.Text}”不是结论。", $"\"{given.Text}\" is no verdict."),
        "C5",
        new("结论写 合格、不合格 或 待补充。", "A verdict is eligible, ineligible or incomplete."));

    public void UnknownName(CaseField given, MemberSpec member, IReadOnlyList<(string Name, string Term)> names)
    {
        Words meant = Meant(Nearest.Of(given.Text, names.SelectMany(n => new[] { n.Term, n.Name })));
        Value(given.Span,
            new($"“{member.Term}”不能是“{given.Text}”。", $"\"{member.JsonName}\" cannot be \"{given.Text}\"."),
            "C4",
            new($"{meant.Zh}可选：{List(names.Select(n => n.Term))}；未填写请写“{CaseWords.Missing}”。", $"{meant.En}There are {string.Join(", ", names.Select(n => n.Name))}; \"missing\" when it is not given."));
    }

    public void NotOfItsKind(CaseField given, MemberSpec member, Words wanted) => Value(
        given.Span,
        new($"“{member.Term}”的内容“{given.Text}”不是{wanted.Zh}。", $"\"{given.Text}\" for \"{member.JsonName}\" is not {wanted.En}."),
        "C4",
        new($"请改为{wanted.Zh}；未填写请写“{CaseWords.Missing}”。", $"Write {wanted.En}, or \"missing\" when it is not given."));

    private void Name(GuideSpan span, Words what, Words fix) => Add(DiagnosticIds.CaseName, span, what, "C3", fix);

    private void Value(GuideSpan span, Words what, string clause, Words fix) => Add(DiagnosticIds.CaseValue, span, what, clause, fix);
}
