namespace GuideModel.Cli;

/// <summary>What the tool ends with.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Input = 3;
    public const int OurBug = 70;
    public const int Interrupted = 130;
}
