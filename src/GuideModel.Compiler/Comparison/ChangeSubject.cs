namespace GuideModel.Compiler.Comparison;

/// <summary>What part of a guide a change is of.</summary>
public enum ChangeSubject
{
    /// <summary>A rule.</summary>
    Rule,

    /// <summary>What is left to people (人工审查).</summary>
    Manual,

    /// <summary>Text that is not read: nothing checks it, and nobody knows what it changes.</summary>
    Unread,

    /// <summary>A sentence without a rule.</summary>
    Sentence,

    /// <summary>A fact about the guide or a direction: title, agreement, fields, number of projects, budget.</summary>
    Metadata,

    /// <summary>A direction as a whole.</summary>
    Direction,

    /// <summary>A member of the applications, or a name it may hold.</summary>
    Member,

    /// <summary>A name of the generated C# that belongs to no member.</summary>
    Type,
}
