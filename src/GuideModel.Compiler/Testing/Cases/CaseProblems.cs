using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Collects the mistakes of one file of cases; one method a message, all the wording here.</summary>
/// <param name="text">The file.</param>
internal sealed partial class CaseProblems(GuideText text)
{
    // A file of another kind than cases must not give a message a line.
    private const int Most = 100;

    private readonly List<GuideDiagnostic> items = [];

    /// <summary>The file.</summary>
    public GuideText Text => text;

    /// <summary>The mistakes, in the order of the file.</summary>
    public IEnumerable<GuideDiagnostic> All => items.OrderBy(d => d.Start);

    private void Add(string code, GuideSpan span, Words what, string clause, Words fix, string? example = null)
    {
        if (items.Count == Most)
        {
            return;
        }

        SourcePosition from = text.PositionAt(span.Start);
        items.Add(new GuideDiagnostic
        {
            Code = code,
            Severity = RuleSeverity.Error,
            File = text.Path,
            Start = span.Start,
            Length = span.Length,
            From = from,
            To = text.PositionAt(span.End),
            What = Visible(what),
            Where = new($"第{from.Line}行", $"line {from.Line}"),
            Clause = new($"《用例写法》{clause}", $"docs/tests.md, {clause}"),
            Fix = Visible(fix),
            Example = example,
        });
    }

    private static Words Visible(Words words) => new(Invisible.Escape(words.Zh), Invisible.Escape(words.En));

    private static Words Meant(string? nearest) => nearest is null ? new("", "") : new($"是否应为“{nearest}”？", $"Did you mean \"{nearest}\"? ");

    private static string List(IEnumerable<string> names) => string.Join("、", names);
}
