using GuideModel.Compiler.Emission.Checks;
using GuideModel.Compiler.Model;

namespace GuideModel.Compiler.Emission.Outputs;

/// <summary>Scans a direction's applications from bytes: the plan of its members, and its rules over what a scan finds.</summary>
internal sealed class ScannerOutput : Output
{
    public override IEnumerable<EmittedSource> Emit(GuideSpec guide)
    {
        var rules = new RuleIndex(guide);
        foreach (DirectionSpec direction in guide.Directions.Where(SlotFacts.HavePlan))
        {
            // Rules that look at the words of a text leave a plan without rules, for columns.
            bool isScanned = SlotFacts.Hold(direction, rules);
            var loops = new Loops();
            RuleMethods? methods = isScanned ? new RuleMethods(direction, rules, SlotFacts.Instance, loops) : null;
            var model = new
            {
                guide.Namespace,
                direction.Name,

                // Those inside come first: they are made in the order of the text.
                Plans = Records.Flatten(direction.Record).Reverse().Select(r => new { r.Name, Members = Members(r, direction).ToList() }).ToList(),
                Root = direction.Record.Name,
                IsScanned = isScanned,
                Words = methods?.Words ?? [],
                Rules = methods?.List ?? [],
                Loops = RuleMethods.Print(loops),
            };
            yield return new EmittedSource(Hint(guide, direction.Name + "Scanner"), Templates.Render("Scanner", model));
        }
    }

    // The direction's number, which no record has, takes the last slot; it is expected where samples have it, behind the id.
    private static IEnumerable<string> Members(RecordSpec record, DirectionSpec direction)
    {
        bool isRoot = ReferenceEquals(record, direction.Record);
        foreach (MemberSpec member in record.Members)
        {
            yield return Member(member, isRoot);
        }

        if (isRoot)
        {
            yield return $"Direction({CSharp.Text(direction.Number)})";
        }
    }

    private static string Member(MemberSpec member, bool isRoot)
    {
        string names = $"{CSharp.Text(member.JsonName)}, {CSharp.Text(member.Term)}";
        return member.Kind switch
        {
            MemberKind.Text when isRoot && member is { JsonName: "id", Term: "编号" } => $"Id({names})",
            MemberKind.Text => $"Text({names})",
            MemberKind.TextList => $"Texts({names})",
            MemberKind.Count => $"Count({names})",
            MemberKind.Months or MemberKind.Days or MemberKind.Yuan => $"Amount({names})",
            MemberKind.Ratio or MemberKind.Measure => $"Number({names})",
            MemberKind.Date => $"Date({names})",
            MemberKind.YesNo => $"Answer({names})",
            MemberKind.Enum => $"Of({names}, {member.TypeName}Names.Table)",
            MemberKind.Object => $"Object({names}, {member.TypeName}Plan)",
            _ => $"List({names}, {member.TypeName}Plan)",
        };
    }
}
