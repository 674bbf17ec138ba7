using GuideModel.Compiler.Text;

namespace GuideModel.Compiler.Testing.Cases;

/// <summary>Reads cases written as a table: a row a case, a column a fact (docs/tests.md, C2).</summary>
internal static class TableCases
{
    private static readonly CaseKey[] Needed = [CaseKey.Name, CaseKey.Direction, CaseKey.Verdict];

    public static List<CaseSketch> Read(CaseProblems problems)
    {
        var cases = new List<CaseSketch>();
        CaseKey?[]? columns = null;
        foreach (List<CaseField> row in CsvRows.Read(problems).Where(r => r.Exists(c => c.Text.Length > 0) && r[0].Text is not ['#' or '＃', ..]))
        {
            if (columns is not null)
            {
                cases.Add(Sketch(row, columns, problems));
            }
            else if (!TryReadHeading(row, problems, out columns))
            {
                break;
            }
        }

        return cases;
    }

    private static bool TryReadHeading(List<CaseField> row, CaseProblems problems, out CaseKey?[] columns)
    {
        columns = [.. row.Select(c => CaseWords.Key(c.Text))];
        bool sound = true;
        for (int i = 0; i < columns.Length; i++)
        {
            // A column without a heading is no column: Excel keeps those that were emptied.
            if (columns[i] is null && row[i].Text.Length > 0)
            {
                problems.UnknownKey(row[i]);
                sound = false;
            }
        }

        CaseKey?[] given = columns;
        foreach (CaseKey key in Needed.Where(k => sound && !given.Contains(k)))
        {
            problems.NoColumn(row[0], key);
            sound = false;
        }

        return sound;
    }

    private static CaseSketch Sketch(List<CaseField> row, CaseKey?[] columns, CaseProblems problems)
    {
        var sketch = new CaseSketch(row.Find(c => c.Text.Length > 0)?.Span ?? new GuideSpan(0, 0));
        for (int i = 0; i < row.Count; i++)
        {
            if (i < columns.Length && columns[i] is { } key)
            {
                sketch.Put(key, row[i], problems);
            }
            else if (row[i].Text.Length > 0)
            {
                problems.NoHeading(row[i]);
                sketch.Spoil();
            }
        }

        return sketch;
    }
}
