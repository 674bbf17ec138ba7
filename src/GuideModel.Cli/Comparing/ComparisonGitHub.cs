using GuideModel.Cli.Output;
using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A comparison as annotations that GitHub Actions shows at the lines of the newer guide.</summary>
internal static class ComparisonGitHub
{
    public static void Write(ComparedGuides guides, Session session)
    {
        foreach (ToldChange told in guides.Changes)
        {
            Change change = told.Change;
            string level = told.Fails ? "error" : change.Subject == ChangeSubject.Unread && told.Approval is null ? "warning" : "notice";
            string message = string.Join("\n", new[] { ComparisonWords.Short(change, session), session.Say(ChangeWords.Meaning(change)) }
                .Concat(change.Remarks.Select(session.Say)).Concat(change.Witnesses.Select(w => ComparisonWords.Witness(w, session)))
                .Append(told.Approval is { } approval ? session.Say($"已批准：{approval.Reason}", $"approved: {approval.Reason}") : told.Fingerprint));
            GitHubAnnotation.Write(session, level, guides.New.Name.File ?? "", change.New?.Position, to: null, told.Heading(session), message);
        }
    }
}
