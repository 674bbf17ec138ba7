namespace GuideModel;

/// <summary>How rules are joined.</summary>
internal enum LogicKind
{
    Not,
    And,
    Or,
    When,
}
