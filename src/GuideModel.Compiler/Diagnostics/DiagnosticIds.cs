namespace GuideModel.Compiler.Diagnostics;

/// <summary>The codes, one page each in docs/diagnostics. Never reused.</summary>
public static class DiagnosticIds
{
    /// <summary>A control or bidirectional character in the text.</summary>
    public const string ControlCharacter = "GM0002";

    /// <summary>The text has no title.</summary>
    public const string NoTitle = "GM1001";

    /// <summary>The text has no direction.</summary>
    public const string NoDirection = "GM1002";

    /// <summary>Two directions have one number.</summary>
    public const string DirectionRepeated = "GM1003";

    /// <summary>A direction's number does not follow the one before.</summary>
    public const string DirectionSkipped = "GM1004";

    /// <summary>A field label nobody has described.</summary>
    public const string UnknownLabel = "GM1005";

    /// <summary>An item's number does not follow the one before.</summary>
    public const string ItemNumber = "GM1006";

    /// <summary>A label stands twice in one direction.</summary>
    public const string LabelRepeated = "GM1007";

    /// <summary>A bracket, title or quote that is not closed.</summary>
    public const string Unclosed = "GM1008";

    /// <summary>A terms line that is not 术语 = Name.</summary>
    public const string TermsLine = "GM1009";

    /// <summary>A term defined twice in one file.</summary>
    public const string TermRepeated = "GM1010";

    /// <summary>A part of a sentence that was not read.</summary>
    public const string Unread = "GM2001";

    /// <summary>A sentence with two complete readings.</summary>
    public const string Ambiguous = "GM2002";

    /// <summary>A field's value that was not read.</summary>
    public const string FieldValue = "GM2003";

    /// <summary>A margin note of no known kind.</summary>
    public const string UnknownNote = "GM2004";

    /// <summary>A margin note with nothing above it.</summary>
    public const string NotePlace = "GM2005";

    /// <summary>A member used with two types.</summary>
    public const string MemberTypes = "GM2006";

    /// <summary>A margin note that changes nothing.</summary>
    public const string NoteUnused = "GM2007";

    /// <summary>A reading in a note that is not in the notation.</summary>
    public const string NoteNotation = "GM2008";

    /// <summary>A note that contradicts what is read, or another note.</summary>
    public const string NotesDisagree = "GM2009";

    /// <summary>A reading in a note that cannot be a rule.</summary>
    public const string PinMeaning = "GM2010";

    /// <summary>A note that would accept an error.</summary>
    public const string NotIgnorable = "GM2011";

    /// <summary>The declared number of directions is not the number found.</summary>
    public const string DeclaredDirections = "GM3001";

    /// <summary>The declared number of countries is not the number found.</summary>
    public const string DeclaredCountries = "GM3002";

    /// <summary>The declared number of projects is not the sum of the directions'.</summary>
    public const string DeclaredProjects = "GM3003";

    /// <summary>The declared budget is not the sum of the directions'.</summary>
    public const string DeclaredBudget = "GM3004";

    /// <summary>The quotas of a direction do not add up to its number of projects.</summary>
    public const string Quotas = "GM3005";

    /// <summary>The compiler itself failed.</summary>
    public const string OurBug = "GM4001";

    /// <summary>A term without an English name.</summary>
    public const string NoEnglishName = "GM4002";

    /// <summary>More application rules in a direction than an outcome set holds.</summary>
    public const string TooManyRules = "GM4003";

    /// <summary>Two guides of a project make one namespace.</summary>
    public const string NamespaceTaken = "GM4005";

    /// <summary>An English name that is no identifier or is used twice.</summary>
    public const string EnglishName = "GM4004";
}
