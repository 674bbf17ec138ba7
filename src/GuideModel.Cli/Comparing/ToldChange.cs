using GuideModel.Compiler.Comparison;

namespace GuideModel.Cli.Comparing;

/// <summary>A change as it is told of.</summary>
/// <param name="Number">Its number in the outputs, from 1.</param>
/// <param name="Change">The change.</param>
/// <param name="Fingerprint">What an approval names it by.</param>
/// <param name="Approval">Its approval, or null.</param>
/// <param name="Fails">Whether it makes the command end with findings.</param>
internal sealed record ToldChange(int Number, Change Change, string Fingerprint, Approval? Approval, bool Fails)
{
    /// <summary>Its kind and id, in Chinese, for files and headings.</summary>
    public string Heading(Session session) => session.Say(ChangeWords.Of(Change.Kind)) + " " + Change.Id;

    /// <summary>Where it holds, in words.</summary>
    public string Where(Session session) => Change.Directions.Count == 0 ? session.Say("指南", "guide")
        : session.Say("方向 ", "direction ") + string.Join(session.Say("、", ", "), Change.Directions);
}
