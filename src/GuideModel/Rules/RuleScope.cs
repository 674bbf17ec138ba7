namespace GuideModel;

/// <summary>What a rule speaks of.</summary>
public enum RuleScope
{
    /// <summary>One application.</summary>
    Application,

    /// <summary>Both sides' submissions of one project.</summary>
    Pair,

    /// <summary>The supported projects of a direction.</summary>
    Portfolio,

    /// <summary>The guide's own statements about itself.</summary>
    Guide,
}
