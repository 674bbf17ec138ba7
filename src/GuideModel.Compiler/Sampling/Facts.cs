namespace GuideModel.Compiler.Sampling;

/// <summary>Named facts in the order they were put: an application, or an object inside one.</summary>
/// <remarks>A value is null (not given), <see cref="string"/>, <see cref="decimal"/>, <see cref="bool"/>,
/// <see cref="DateTime"/> (a calendar day), <see cref="Facts"/> or <see cref="FactList"/>.</remarks>
public sealed class Facts
{
    private readonly List<KeyValuePair<string, object?>> items = [];

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Items => items;

    /// <summary>A fact by its name; null when it is not given.</summary>
    public object? this[string name]
    {
        get => IndexOf(name, 0, name.Length) is >= 0 and int i ? items[i].Value : null;
        set
        {
            var item = new KeyValuePair<string, object?>(name, value);
            if (IndexOf(name, 0, name.Length) is >= 0 and int i)
            {
                items[i] = item;
            }
            else
            {
                items.Add(item);
            }
        }
    }

    /// <summary>The fact at a dotted path of objects; null when it, or an object on the way, is not given.</summary>
    public object? Find(string path)
    {
        // Walks without cutting the path into strings: this is the sampler's innermost loop.
        Facts facts = this;
        int start = 0;
        int from = 0;
        while (true)
        {
            int dot = path.IndexOf('.', from);
            int end = dot < 0 ? path.Length : dot;
            int index = facts.IndexOf(path, start, end - start);
            object? value = index < 0 ? null : facts.items[index].Value;
            if (dot < 0)
            {
                return value;
            }

            from = dot + 1;
            if (value is Facts inner)
            {
                facts = inner;
                start = from;
            }

            // Otherwise the name goes on: a part of a number (其中…) is a member beside it, under both names.
        }
    }

    private int IndexOf(string text, int start, int length)
    {
        for (int i = 0; i < items.Count; i++)
        {
            string name = items[i].Key;
            if (name.Length == length && string.CompareOrdinal(name, 0, text, start, length) == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
