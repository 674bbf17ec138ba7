using System.Text.RegularExpressions;
using GuideModel.Compiler.Diagnostics;
using GuideModel.Compiler.Model;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Semantics;

/// <summary>Names of terms: the terms files over the genre's own, and Chinese where there is none.</summary>
internal sealed class Vocabulary
{
    private static readonly Regex AnotherSign = new(@"^(?<term>\S*[\u2E80-\uFFEF])\s*(?:[:：,，、→—-]+>?|==+|\s)\s*(?<name>[A-Za-z][A-Za-z0-9]*)$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private Dictionary<string, string>? terms;
    private readonly Dictionary<string, (GuideText File, GuideSpan Line)> places = new(StringComparer.Ordinal);

    // Of a guide with more terms without a name than these, terms much alike are not looked for.
    private int lookups = 500;

    public Vocabulary(EquatableArray<TermsInput> files, DiagnosticBag diagnostics)
    {
        foreach ((string term, string name) in Lexicon.Names)
        {
            names[term] = name;
        }

        foreach (TermsInput file in files)
        {
            Read(new GuideText(file.Path, file.Text), diagnostics);
        }
    }

    /// <summary>The English name of a term, or null.</summary>
    public string? EnglishName(string term) => names.TryGetValue(term, out string? name) ? name : null;

    /// <summary>The term with an English name, of any case of its first letter; the name itself where there is none.</summary>
    public string TermOf(string name)
    {
        terms ??= names.GroupBy(n => Identifiers.Camel(n.Value), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);
        return terms.TryGetValue(Identifiers.Camel(name), out string? term) ? term : name;
    }
    /// <summary>The term of the terms files that a term without a name was probably meant to be, and where it is; or null.</summary>
    public (GuideText File, GuideSpan Line, string Term)? Nearest(string term) =>
        --lookups >= 0 && Text.Nearest.Of(term, places.Keys) is { } nearest ? (places[nearest].File, places[nearest].Line, nearest) : null;

    /// <summary>The C# name of a term: English, or the term itself made an identifier.</summary>
    public string Name(string term) => EnglishName(term) ?? Identifiers.FromText(term);

    /// <summary>The JSON name of a term: English in camelCase, or the term itself made an identifier.</summary>
    public string JsonName(string term) => Identifiers.Camel(Name(term));

    private void Read(GuideText text, DiagnosticBag diagnostics)
    {
        var here = new Dictionary<string, (string Name, GuideSpan Line)>(StringComparer.Ordinal);
        for (int i = 0; i < text.LineCount; i++)
        {
            GuideSpan span = text.Line(i);
            string line = text.Content.Substring(span.Start, span.Length).Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var lineSpan = new GuideSpan(span.Start, text.Content.Substring(span.Start, span.Length).TrimEnd().Length);
            int equals = line.IndexOfAny(['=', '＝']);
            string term = equals < 0 ? "" : NormalText.Of(line, new GuideSpan(0, equals)).Value;
            string name = equals < 0 ? "" : line.Substring(equals + 1).Trim();
            if (term.Length == 0 || name.Length == 0)
            {
                diagnostics.TermsLine(text, lineSpan, Meant(line));
            }
            else if (!Identifiers.IsAsciiName(name))
            {
                string pascal = string.Concat(name.Split([' ', '-', '_', '.'], StringSplitOptions.RemoveEmptyEntries).Select(Identifiers.Pascal));
                diagnostics.EnglishName(text, lineSpan, name, Identifiers.IsAsciiName(pascal) ? $"{term} = {pascal}" : null);
            }
            else if (here.TryGetValue(term, out (string Name, GuideSpan Line) first) && first.Name != name)
            {
                diagnostics.TermRepeated(text, lineSpan, term, first.Line);
            }
            else
            {
                here[term] = (name, lineSpan);
                names[term] = name;
                places[term] = (text, lineSpan);
            }
        }
    }

    // 氢能：Hydrogen, 氢能 Hydrogen: the parts are there, the sign between them is not.
    private static string? Meant(string line) => AnotherSign.Match(line) is { Success: true } match
        ? match.Groups["term"].Value + " = " + match.Groups["name"].Value : null;
}
