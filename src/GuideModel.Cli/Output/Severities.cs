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

    public static string Shown(RuleSeverity severity, Session session) => severity switch
    {
        RuleSeverity.Error => session.Paint.Red(session.Say("错误", "error")),
        RuleSeverity.Warning => session.Paint.Yellow(session.Say("警告", "warning")),
        _ => session.Paint.Cyan(session.Say("提示", "info")),
    };
}
