using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Syntax;

namespace GuideModel.Compiler.Semantics.Slips;

/// <summary>A label that runs straight into its value: 拟支持项目数2个.</summary>
internal sealed class MissingColonSlip : Slip
{
    public override bool Report(UnreadPart part, DiagnosticBag diagnostics)
    {
        string words = part.Words.Value;
        string? label = FieldLabels.Known.Where(l => words.StartsWith(l, StringComparison.Ordinal)).OrderByDescending(l => l.Length).FirstOrDefault();
        if (label is null || label.Length == words.Length)
        {
            return false;
        }

        var value = part.Words.Slice(label.Length, words.Length);
        bool reads = FieldLabels.RoleOf(label) switch
        {
            FieldRole.Projects => ProjectsReader.ReadProjects(value, [], part.Context) is not null,
            FieldRole.Budget => ProjectsReader.ReadBudget(value, part.Context) is not null,
            _ => false,
        };
        if (reads)
        {
            diagnostics.NoColon(part.Text, part.Source(0, label.Length), label);
        }

        return reads;
    }
}
