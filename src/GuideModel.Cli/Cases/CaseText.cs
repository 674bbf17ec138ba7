using GuideModel.Cli.Output;
using GuideModel.Compiler.Testing.Cases;
using GuideModel.Testing;

namespace GuideModel.Cli.Cases;

/// <summary>A run of cases for people: what came out otherwise, and clause by clause which outcomes have a case.</summary>
internal static class CaseText
{
    public static void Write(CaseRun run, Session session)
    {
        DiagnosticsText.Write(run.Mistakes, run.TextOf, session.Out, session);
        foreach ((GuideCaseSpec one, CaseResult result) in run.Results)
        {
            string mark = result.IsAsExpected ? session.Paint.Green("✓") : session.Paint.Red("✗");
            session.Out.WriteLine($"{mark} {one.Name}  {session.Paint.Faint($"{one.File}:{one.Line}")}");
            foreach (CaseDifference difference in result.Differences)
            {
                session.Out.WriteLine("    " + session.Say(difference.Message, difference.MessageEn));
            }
        }

        session.Out.WriteLine();
        foreach (IGrouping<int, ClauseCoverage> clause in run.Coverage.GroupBy(c => run.LineOf(c.Rule)))
        {
            string direction = clause.First().Direction is { } number ? number + " " : "";
            session.Out.WriteLine(direction + session.Say($"第{clause.Key}行 ", $"line {clause.Key}: ") + clause.First().Clause);
            foreach (ClauseCoverage rule in clause)
            {
                session.Out.WriteLine($"    {Count(rule, 'P', rule.Passing, session)}  {Count(rule, 'F', rule.Failing, session)}  {Count(rule, 'M', rule.Missing, session)}  {session.Paint.Faint(rule.Rule)}");
            }
        }

        WriteTotals(run, session);
    }

    private static void WriteTotals(CaseRun run, Session session)
    {
        int lacking = run.Coverage.Count(c => c.Open.Count > 0);
        session.Out.WriteLine();
        session.Out.WriteLine(session.Say(
            $"{run.Results.Count} 个用例：{run.Passed} 个与预期一致，{run.Results.Count - run.Passed} 个不一致；写法错误 {run.Mistakes.Count} 处。",
            $"{run.Results.Count} cases: {run.Passed} as expected, {run.Results.Count - run.Passed} otherwise; {run.Mistakes.Count} mistakes in writing."));
        session.Out.WriteLine(session.Say(
            $"{run.Coverage.Count} 条规则：{run.Coverage.Count - lacking} 条的符合、不符合、待补充都有用例，{lacking} 条还缺。",
            $"{run.Coverage.Count} rules: {run.Coverage.Count - lacking} have a passing, a failing and a missing case, {lacking} lack one."));
        if (lacking > 0)
        {
            session.Notice("缺的用例可以用 guide test --propose 写出来，再由人核对。", "guide test --propose writes the cases that lack, for people to check.");
        }
    }

    private static string Count(ClauseCoverage rule, char letter, int count, Session session)
    {
        string name = letter switch
        {
            'P' => session.Say("符合", "pass"),
            'F' => session.Say("不符合", "fail"),
            _ => session.Say("待补充", "missing"),
        };
        return count > 0 ? session.Paint.Green($"{name} {count}")
            : rule.Lacks(letter) ? session.Paint.Yellow(name + session.Say(" 无", " none"))
            : session.Paint.Faint(name + " –");
    }
}
