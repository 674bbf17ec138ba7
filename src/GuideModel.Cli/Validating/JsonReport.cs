using GuideModel.Cli.Output;

namespace GuideModel.Cli.Validating;

/// <summary>Verdicts for machines: one a line, or all of them as one array, one element a line.</summary>
internal sealed class JsonReport(Session session, bool array) : IValidationReport
{
    private readonly JsonLines lines = new(session.OutStream);
    private readonly ValidationJson verdicts = new(session);
    private bool any;

    public void Add(long line, JsonValidation validation)
    {
        if (array)
        {
            lines.Raw(any ? ","u8 : "["u8);
        }

        any = true;
        verdicts.Write(lines.Writer, line, validation);
        lines.EndLine();
    }

    public void End(ValidationTotals totals)
    {
        if (array)
        {
            lines.Raw(any ? "]\n"u8 : "[]\n"u8);
        }

        lines.Flush();
    }

    public void Dispose() => lines.Dispose();
}
