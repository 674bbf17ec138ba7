using System.Text;

namespace GuideModel.Compiler.Semantics.Grammar;

/// <summary>Reads the notation of patterns: <c>[optional]</c>, <c>(one|another)</c>, <c>{slot}</c> or <c>{slot:name}</c>, words; <c>\\</c> before a mark that stands for itself.</summary>
internal sealed class PatternParser
{
    private readonly string source;
    private int at;

    private PatternParser(string source) => this.source = source;

    /// <summary>Parses a pattern; patterns are written by us, so a mistake is a bug and throws.</summary>
    public static Pattern Parse(string source)
    {
        // Words at the very end can only be all that is left.
        var parser = new PatternParser(source.EndsWith("{words}", StringComparison.Ordinal) ? source.Insert(source.Length - 1, "~") : source);
        Pattern pattern = parser.Choice();
        return parser.at == parser.source.Length ? pattern : throw new FormatException($"Pattern '{source}' is not closed at {parser.at}.");
    }

    private Pattern Choice()
    {
        var choices = new List<Pattern> { Sequence() };
        while (at < source.Length && source[at] == '|')
        {
            at++;
            choices.Add(Sequence());
        }

        return choices.Count == 1 ? choices[0] : new ChoicePattern(choices);
    }

    private SequencePattern Sequence()
    {
        var parts = new List<Pattern>();
        var word = new StringBuilder();
        while (at < source.Length && source[at] is not ('|' or ')' or ']'))
        {
            switch (source[at])
            {
                case '[':
                    Flush();
                    parts.Add(new OptionalPattern(Enclosed(']')));
                    break;
                case '(':
                    Flush();
                    parts.Add(Enclosed(')'));
                    break;
                case '{':
                    Flush();
                    parts.Add(SlotPart());
                    break;
                case '\\':
                    word.Append(source[at + 1]);
                    at += 2;
                    break;
                default:
                    word.Append(source[at++]);
                    break;
            }
        }

        Flush();
        return new SequencePattern(parts);

        void Flush()
        {
            if (word.Length > 0)
            {
                parts.Add(new WordPattern(word.ToString()));
                word.Clear();
            }
        }
    }

    private Pattern Enclosed(char close)
    {
        at++;
        Pattern inner = Choice();
        if (at >= source.Length || source[at] != close)
        {
            throw new FormatException($"Pattern '{source}' lacks '{close}'.");
        }

        at++;
        return inner;
    }

    private SlotPattern SlotPart()
    {
        int end = source.IndexOf('}', at);
        string[] parts = source.Substring(at + 1, end - at - 1).Split(':');
        at = end + 1;
        if (parts[0] == "words~")
        {
            return new SlotPattern(RestSlot.Instance, "words");
        }

        return new SlotPattern(Slots.Get(parts[0]), parts[parts.Length - 1]);
    }
}
