using System.Globalization;
using System.Text;
using GuideModel.Cli.Input;
using GuideModel.Cli.Output;
using GuideModel.Compiler.Diagnostics;

namespace GuideModel.Cli.Comparing;

/// <summary>The approved changes of a guide (GRAMMAR.md, G12.8): one a line, <c>#</c> for remarks.</summary>
internal sealed class ApprovalFile
{
    /// <summary>The file's name, beside the guide.</summary>
    public const string Name = "guide.approvals";

    private const string Heading = "# 已批准的指南变化，由 guide diff --approve 写入，删去一行即撤回。\n# Approved changes of the guide, written by guide diff --approve; delete a line to take one back.\n";
    private const int FingerprintLength = 32;

    private readonly string path;
    private readonly string text;

    private ApprovalFile(string path, string text, IReadOnlyList<Approval> approvals)
    {
        (this.path, this.text) = (path, text);
        Approvals = approvals;
    }

    public IReadOnlyList<Approval> Approvals { get; }

    /// <summary>Where it is, for messages.</summary>
    public string Path => path;

    /// <summary>Whether it is a file of a git revision, which nothing can be written to.</summary>
    public bool IsOfRevision { get; private init; }

    /// <summary>The file's text, for messages that quote it.</summary>
    public string Text => text;

    /// <summary>Reads approvals. A line that is none is an error of the file: it must not pass for nothing.</summary>
    /// <param name="path">The file, or how messages name it where it is one of a revision.</param>
    /// <param name="isOfRevision">Whether it is.</param>
    /// <param name="bytes">Its bytes; null where there is no such file.</param>
    /// <param name="session">The run.</param>
    /// <param name="mistakes">The lines that are no approvals.</param>
    public static ApprovalFile Read(string path, bool isOfRevision, byte[]? bytes, Session session, out IReadOnlyList<GuideDiagnostic> mistakes)
    {
        string text = bytes is null ? "" : TextFiles.Decode(path, bytes, session);
        var approvals = new List<Approval>();
        var wrong = new List<GuideDiagnostic>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Parse(line, i + 1) is { } approval)
            {
                approvals.Add(approval);
            }
            else
            {
                wrong.Add(ApprovalMistake.Unreadable(path, i + 1, lines[i].TrimEnd('\r').Length));
            }
        }

        mistakes = wrong;
        return new ApprovalFile(path, text, approvals) { IsOfRevision = isOfRevision };
    }

    /// <summary>The approvals of changes that there are not.</summary>
    /// <param name="fingerprints">Those of the changes there are.</param>
    public IEnumerable<GuideDiagnostic> Stale(IReadOnlySet<string> fingerprints) => Approvals.Where(a => !fingerprints.Contains(a.Fingerprint))
        .Select(a => ApprovalMistake.Stale(path, a.Line, text.Split('\n')[a.Line - 1].TrimEnd('\r').Length, a.What));

    /// <summary>Writes more approvals behind those there are, and reads them all.</summary>
    public ApprovalFile Add(IEnumerable<Approval> approvals, Session session)
    {
        string before = text.Length == 0 ? Heading : text.EndsWith('\n') ? text : text + "\n";
        string after = before + string.Concat(approvals.Select(a => a.Text + "\n"));
        if (File.Exists(path))
        {
            TextFiles.Replace(path, after, session);
        }
        else
        {
            SafeFile.Replace(path, Encoding.UTF8.GetBytes(after));
        }

        return Read(path, isOfRevision: false, Encoding.UTF8.GetBytes(after), session, out _);
    }

    private static Approval? Parse(string line, int number)
    {
        string[] parts = line.Split('|', 4, StringSplitOptions.TrimEntries);
        return parts is [{ Length: FingerprintLength } fingerprint, var date, var what, { Length: > 0 } reason]
            && fingerprint.All(char.IsAsciiHexDigitLower)
            && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new Approval(fingerprint, date, what, reason, number) : null;
    }
}
