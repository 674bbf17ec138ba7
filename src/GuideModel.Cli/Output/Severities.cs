using GuideModel.Compiler.Model;

namespace GuideModel.Cli.Output;

/// <summary>The words for severities and outcomes.</summary>
internal static class Severities
{
    public static string Json(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    public static string Json(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Name(Severity severity, Session session) => severity switch
    {
        Severity.Error => session.Say("错误", "error"),
        Severity.Warning => session.Say("警告", "warning"),
        _ => session.Say("提示", "info"),
    };

    public static string Shown(RuleSeverity severity, Session session) => Shown(severity, session.Paint, session);

    public static string Shown(RuleSeverity severity, Paint paint, Session session) => Paint(severity, paint, severity switch
    {
        RuleSeverity.Error => session.Say("错误", "error"),
        RuleSeverity.Warning => session.Say("警告", "warning"),
        _ => session.Say("提示", "info"),
    });

    /// <summary>A text in the colour of a severity.</summary>
    public static string Paint(RuleSeverity severity, Paint paint, string text) => severity switch
    {
        RuleSeverity.Error => paint.Red(text),
        RuleSeverity.Warning => paint.Yellow(text),
        _ => paint.Cyan(text),
    };
}
