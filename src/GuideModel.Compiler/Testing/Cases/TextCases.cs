namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Reads cases written as text: a line a fact, a blank line between two cases (docs/tests.md, C2).</summary>
internal static class TextCases
{
    public static List<CaseSketch> Read(CaseProblems problems)
    {
        var cases = new List<CaseSketch>();
        CaseSketch? sketch = null;
        for (int i = 0; i < problems.Text.LineCount; i++)
        {
            CaseField line = CaseField.Of(problems.Text, problems.Text.Line(i));
            if (line.Text.Length == 0)
            {
                sketch = null;
            }
            else if (line.Text[0] is not ('#' or '＃'))
            {
                if (sketch is null)
                {
                    sketch = new CaseSketch(line.Span);
                    cases.Add(sketch);
                }

                Put(line, sketch, problems);
            }
        }

        return cases;
    }

    private static void Put(CaseField line, CaseSketch sketch, CaseProblems problems)
    {
        int colon = line.Text.IndexOfAny([':', '：']);
        CaseField word = line.Slice(0, Math.Max(colon, 0));
        if (colon < 0)
        {
            problems.NoColon(line);
            sketch.Spoil();
        }
        else if (CaseWords.Key(word.Text) is { } key)
        {
            sketch.Put(key, line.Slice(colon + 1, line.Text.Length), problems);
        }
        else
        {
            problems.UnknownKey(word);
            sketch.Spoil();
        }
    }
}
