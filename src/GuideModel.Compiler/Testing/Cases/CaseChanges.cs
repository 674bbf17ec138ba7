using GuideModel.Compiler.Model;
using GuideModel.Compiler.Sampling;
using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Makes the changes that a case writes: 填报项 = 内容, one after the other (docs/tests.md, C3).</summary>
/// <param name="direction">The direction.</param>
/// <param name="facts">The application that is changed.</param>
/// <param name="problems">Takes the mistakes.</param>
internal sealed class CaseChanges(CaseDirection direction, Facts facts, CaseProblems problems)
{
    private const string Quotes = "\"“";

    private readonly FactPathReader paths = new(direction, problems);
    private readonly CaseValues values = new(direction, problems);
    private readonly List<string> changed = [];

    /// <summary>The facts that were changed; elements of lists have no number.</summary>
    public IReadOnlyList<string> Paths => changed;

    /// <summary>Makes all the changes; false where one was not understood.</summary>
    public bool TryApply(IEnumerable<CaseField> fields)
    {
        bool sound = true;
        foreach (CaseField change in fields.SelectMany(f => Split(f, quotes: true)))
        {
            sound &= TryApply(change);
        }

        return sound;
    }

    /// <summary>The parts between semicolons and line breaks; those inside a quoted value are its own.</summary>
    public static IEnumerable<CaseField> Split(CaseField field, bool quotes)
    {
        int start = 0;
        for (int i = 0; i <= field.Text.Length; i++)
        {
            if (i < field.Text.Length && quotes && field.Text[i] is '=' or '＝')
            {
                i = EndOfQuoted(field.Text, i + 1) - 1;
            }
            else if (i == field.Text.Length || field.Text[i] is ';' or '；' || Characters.IsLineBreak(field.Text[i]))
            {
                if (field.Slice(start, i) is { Text.Length: > 0 } part)
                {
                    yield return part;
                }

                start = i + 1;
            }
        }
    }

    // The position behind a quoted value, or the one given where none begins there or it is not closed.
    private static int EndOfQuoted(string text, int at)
    {
        int open = at;
        while (open < text.Length && Characters.IsBlank(text[open]) && !Characters.IsLineBreak(text[open]))
        {
            open++;
        }

        int close = open < text.Length && Quotes.Contains(text[open]) ? text.IndexOfAny(['"', '”'], open + 1) : -1;
        return close < 0 ? at : close + 1;
    }

    private bool TryApply(CaseField change)
    {
        int equals = change.Text.IndexOfAny(['=', '＝']);
        if (equals <= 0 || equals == change.Text.Length - 1)
        {
            problems.NoEquals(change);
            return false;
        }

        CaseField value = change.Slice(equals + 1, change.Text.Length);
        if (paths.Read(change.Slice(0, equals)) is not { } path)
        {
            return false;
        }

        changed.Add(string.Join(".", path.Steps.Select(s => s.Member.JsonName)));
        return path.IsLength ? TryResize(path, value) : values.TryRead(value, path, out object? fact) && TryPut(facts, path, 0, fact);
    }

    private bool TryResize(FactPath path, CaseField value) => values.TryReadLength(value, path.Last.Member, out int length) && Holders(path) is { } holders
        && holders.All(h => Resize(h, path.Last.Member, length));

    private static bool Resize(Facts holder, MemberSpec member, int length)
    {
        FactList list = holder[member.JsonName] as FactList ?? [];
        list.RemoveRange(Math.Min(length, list.Count), Math.Max(0, list.Count - length));
        while (list.Count < length)
        {
            // Texts are told apart: the same unit twice would be a slip.
            list.Add(member.Kind == MemberKind.List ? FactEdits.CopyValue(list.Count > 0 ? list[0] : new Facts()) : member.Term + (list.Count + 1));
        }

        holder[member.JsonName] = list;
        return true;
    }

    // The objects that the last step of a path is a member of, or null where there are none.
    private List<Facts>? Holders(FactPath path)
    {
        List<Facts> holders = [facts];
        foreach (FactStep step in path.Steps.Take(path.Steps.Count - 1))
        {
            var inner = new List<Facts>();
            foreach (Facts holder in holders)
            {
                if (Inside(holder, step) is not { } some)
                {
                    return null;
                }

                inner.AddRange(some);
            }

            holders = inner;
        }

        return holders;
    }

    private bool TryPut(Facts holder, FactPath path, int at, object? value)
    {
        FactStep step = path.Steps[at];
        if (at < path.Steps.Count - 1)
        {
            return Inside(holder, step) is { } inner && inner.All(i => TryPut(i, path, at + 1, value));
        }

        if (step.Index is { } index)
        {
            if (Elements(holder, step) is not { } list)
            {
                return false;
            }

            // A text that is not given is no element: a list of texts has no blanks.
            if (value is null)
            {
                list.RemoveAt(index - 1);
            }
            else
            {
                list[index - 1] = FactEdits.CopyValue(value);
            }

            return true;
        }

        holder[step.Member.JsonName] = FactEdits.CopyValue(value);
        return true;
    }

    private List<Facts>? Inside(Facts holder, FactStep step)
    {
        if (step.Member.Kind == MemberKind.Object)
        {
            Facts inner = holder[step.Member.JsonName] as Facts ?? new Facts();
            holder[step.Member.JsonName] = inner;
            return [inner];
        }

        return Elements(holder, step) is not { } list ? null : [.. (step.Index is { } index ? [list[index - 1]] : list).OfType<Facts>()];
    }

    // A list that has the element asked for, or any.
    private FactList? Elements(Facts holder, FactStep step)
    {
        FactList list = holder[step.Member.JsonName] as FactList ?? [];
        if (list.Count >= (step.Index ?? 1))
        {
            return list;
        }

        problems.NoElement(step.Span, step.Member, list.Count);
        return null;
    }
}
