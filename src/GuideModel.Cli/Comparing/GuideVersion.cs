using GuideModel.Cli.CommandLine;
using GuideModel.Cli.Guides;
using GuideModel.Cli.Input;
using GuideModel.Compiler;

namespace GuideModel.Cli.Comparing;

/// <summary>One of the two guides of a comparison: a file, or a file in a git revision.</summary>
/// <param name="Name">What names it.</param>
/// <param name="Guide">The guide.</param>
internal sealed record GuideVersion(VersionName Name, LoadedGuide Guide)
{
    private const string Terms = "terms.txt";

    /// <summary>How it is named to people.</summary>
    public string Label => Name.Label;

    /// <summary>The two guides that a command line names.</summary>
    /// <param name="old">A file, <c>REV:path</c>, or a revision.</param>
    /// <param name="new">The same; null where one path alone was given, which is compared with HEAD.</param>
    /// <param name="terms">The terms file for both, or null.</param>
    /// <param name="session">The run.</param>
    public static (GuideVersion Old, GuideVersion New) Load(string old, string? @new, string? terms, Session session)
    {
        (old, @new) = @new is null ? ("HEAD", old) : (old, @new);
        (VersionName one, VersionName other) = (VersionName.Of(old), VersionName.Of(@new));
        if (one.Path is null && other.Path is null)
        {
            throw new UsageException(
                $"{old} 和 {@new} 都只是修订，不知道比较哪个文件。请写成 修订:路径，例如 {old}:guide/2026.guide.txt。",
                $"{old} and {@new} are revisions alone; which file is compared is not said. Write REV:path, for example {old}:guide/2026.guide.txt.");
        }

        return (Load(one.For(other), terms, session), Load(other.For(one), terms, session));
    }

    private static GuideVersion Load(VersionName name, string? terms, Session session)
    {
        byte[] bytes = name.Read(session);
        TermsInput? own = terms is not null ? new TermsInput(terms, TextFiles.Read(terms, session))
            : name.Path != TextFiles.Standard && name.Beside(Terms) is { } found ? new TermsInput(Terms, TextFiles.Decode(Terms, found, session)) : null;
        return new GuideVersion(name, LoadedGuide.Of(name.Path!, TextFiles.Decode(name.Label, bytes, session), own));
    }
}
