using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Families;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics;

/// <summary>A reading of a segment with what it would be said of; it is no rule where the text does not say that (GRAMMAR.md, G4.6).</summary>
/// <param name="Text">The segment.</param>
/// <param name="Opening">With what it opens.</param>
/// <param name="Condition">What the rules would stand under, from the opening or from the segments before.</param>
/// <param name="Family">Who read it.</param>
/// <param name="Reading">What was read, under the condition.</param>
/// <param name="Context">What stands before it.</param>
internal sealed record Claim(SegmentText Text, Opening Opening, Condition? Condition, Family Family, SegmentReading Reading, SentenceContext Context)
{
    private static readonly SoughtWords Persons = new(Lexicon.Entities.First(e => e.Path == Entities.Person).Words);

    // One reason a line why nobody can say of whom the segment speaks.
    private static readonly Func<Claim, bool>[] Reasons =
    [
        // 甲类每项50万元,乙类每项150万元,执行期均为2年: of which of them, or of both. 为男性的,应…,为女性的,应…: right behind a condition of its own, of that.
        c => c.IsBare && c.Context.Here.Count > 0 && c.Context.Here[0].Family != nameof(ConditionFamily) && c.Alternatives.Skip(1).Any(),

        // 联合研究项目的负责人应…;1966年1月1日以后出生: of those, or of every leader.
        c => c.IsBare && c.Reading.Entity == Entities.Person && !Persons.AnyIn(c.Text.Value) && c.Earlier.Any(r => r is { Entity: Entities.Person, Rules.Count: > 0, Condition: { } narrower } && narrower.Reading != c.Context.Condition?.Reading),

        // 单台50万元以上的设备须附论证,设备费总额不超过…: of the devices, or of every project.
        c => c.IsBare && c.Context.Here.Any(r => r.Condition?.Subject == MoneyConditions.UnitPricePath && r.Family != nameof(ConditionFamily)),

        // 全职受聘人员须提供证明,每年工作时间…: theirs, not that of the leader; of them papers alone are asked.
        c => c.Condition?.Subject == PersonConditions.Whom && c.Family is not DocumentsFamily,

        // 专题一,专题二项目…: of the second, or of both. 除方向1.1外,其余方向: the same.
        c => c.Named.Skip(1).Any(),

        // 产业化项目采取后补助方式,每项…: of that kind, which no condition says.
        c => c.Context.Condition is null && c.Context.Here.Any(r => r.NarrowsProject),

        // 外籍人员须…,年龄不超过…: what has no subject of its own goes on about them.
        c => c.Context.Here.Any(r => r.Narrow) && c.Family.Tier != Tier.Noun && c.Reading is { Entity: null, Subject: null } && c.Reading.Collection?.Path != Members.KeyMembers.Path,
    ];

    /// <summary>Whether nobody can say of whom its rules are.</summary>
    public bool IsDoubtful => Reading.Rules.Count > 0 && Reasons.Any(reason => reason(this));

    private bool IsBare => Opening.Condition is null;

    private IEnumerable<SegmentReading> Earlier => Context.Before.Skip(Context.Here.Count);

    // The different sets of directions that were named one right behind the other, up to the segment.
    private IEnumerable<EquatableArray<string>> Named => Context.Here.SkipWhile(r => r.Family != nameof(NamedDirectionFamily)).TakeWhile(r => r.Family == nameof(NamedDirectionFamily)).Select(r => r.Only)
        .Concat(Opening.Only.Count > 0 && Context.Here.Count > 0 && Context.Here[0].Family == nameof(NamedDirectionFamily) ? [Opening.Only] : []).Distinct();

    // The different conditions about the same matter that stand before it.
    private IEnumerable<object> Alternatives => Context.Here.Select(r => r.Condition).OfType<Condition>().Where(c => c.Subject == Condition?.Subject).Select(c => c.Reading).Distinct();
}
