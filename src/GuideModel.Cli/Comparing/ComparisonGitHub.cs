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
            string place = change.New?.Position is { } at ? $",line={at.Line},col={at.Column}" : "";
            string message = string.Join("\n", new[] { ComparisonWords.Short(change, session), session.Say(ChangeWords.Meaning(change)) }
                .Concat(change.Remarks.Select(session.Say)).Concat(change.Witnesses.Select(w => ComparisonWords.Witness(w, session)))
                .Append(told.Approval is { } approval ? session.Say($"已批准：{approval.Reason}", $"approved: {approval.Reason}") : told.Fingerprint));
            session.Out.WriteLine($"::{level} file={Property(guides.New.Name.File ?? "")}{place},title={Property(told.Heading(session))}::{Data(message)}");
        }
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(Visible.Of(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
