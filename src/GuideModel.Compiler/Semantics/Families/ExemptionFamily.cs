using GuideModel.Compiler.Model;
using GuideModel.Compiler.Semantics.Grammar;

namespace GuideModel.Compiler.Semantics.Families;

/// <summary>院士不受此限; 高校牵头的项目不受此限制 (G4.9): who is exempt from the rule just before (<see cref="Exemptions"/>).</summary>
internal sealed class ExemptionFamily() : Family(Tier.Specific,
    "({types:leaders}[牵头][的][项目]|{categories}|" + Honours.Words + "[牵头的项目]|{gender}[项目负责人|负责人|申请人])[均|可]不受[此|上述|该|{exempted:of}](限|限制|条件限制|规定限制)",
    "({types:leaders}牵头的项目|{categories}|" + Honours.Words + "[牵头的项目])除外",
    Honours.Words + "[的][{exempted:relaxed}][要求|限制](可|可以)(适当|酌情|适度)放宽[{exempted:relaxed}][要求|限制]")
{
    private static readonly HashSet<string> Free = [.. from whom in (string[])["", "此", "上述", "该"] from limit in (string[])["限", "限制"] from all in (string[])["", "均", "可"] select all + "不受" + whom + limit];

    // 青年人才项目除外: a kind that the guide names itself.
    public override IEnumerable<SegmentReading> Read(SegmentText text, int start, SentenceContext context)
    {
        var own = new List<SegmentReading>();
        ProjectKinds.Match(text, start, context.Kinds, (end, kind) =>
        {
            string rest = text.Value.Substring(end);
            if (rest == "除外" || Free.Contains(rest))
            {
                own.Add(SegmentReading.Of(SegmentRole.Info) with { Exempt = kind, Family = nameof(ExemptionFamily) });
            }
        });
        return [.. own, .. base.Read(text, start, context)];
    }

    protected override SegmentReading? Bind(Bound match, SentenceContext context)
    {
        Condition? who = match.Get<EquatableArray<string>>("leaders") is { Count: > 0 } types ? LeaderConditions.Leaders(types, negated: false)
            : match.Get<EquatableArray<string>>("categories") is { Count: > 0 } categories ? KindConditions.Categories(categories, negated: false)
            : match.Get<string>("gender") is { } gender ? PersonConditions.Gender(gender, negated: false)
            : Honours.Of(match.Bindings, Entities.Person, negated: false);
        // 院士年龄可适当放宽: how far, people see.
        if (match.Has("relaxed"))
        {
            return who is null ? null : SegmentReading.Of(SegmentRole.Manual) with { Exempt = who, ExemptFrom = "年龄" };
        }

        return who is null ? null : SegmentReading.Of(SegmentRole.Info) with { Exempt = who, ExemptFrom = match.Get<string>("of") };
    }
}
