namespace GuideModel.Compiler.Diagnostics;

/// <summary>The codes, one page each in docs/diagnostics. Never reused.</summary>
public static class DiagnosticIds
{
    /// <summary>A file that is not certainly text.</summary>
    public const string Unreadable = "GM0001";

    /// <summary>A control or bidirectional character in the text.</summary>
    public const string ControlCharacter = "GM0002";

    /// <summary>Lines taken for page numbers and running heads.</summary>
    public const string Furniture = "GM0003";

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

    /// <summary>A field with nothing in it.</summary>
    public const string EmptyField = "GM1011";

    /// <summary>An element of a list of fields that stands in it already.</summary>
    public const string FieldTwice = "GM1012";

    /// <summary>Two separators with nothing between them in a list of fields.</summary>
    public const string EmptyElement = "GM1013";

    /// <summary>A label without its colon.</summary>
    public const string NoColon = "GM1014";

    /// <summary>An item numbered in another way than its list.</summary>
    public const string MixedNumbering = "GM1015";

    /// <summary>A chapter's number does not follow the one before.</summary>
    public const string ChapterNumber = "GM1016";

    /// <summary>A direction's number with no title behind it.</summary>
    public const string DirectionWithoutTitle = "GM1017";

    /// <summary>A title that names no year.</summary>
    public const string TitleWithoutYear = "GM1018";

    /// <summary>A title that is not that of a guide.</summary>
    public const string TitleOfNoGuide = "GM1019";

    /// <summary>Two punctuation marks in place of one.</summary>
    public const string DoubledMark = "GM1020";

    /// <summary>An item without a mark at its end.</summary>
    public const string NoFullStop = "GM1021";

    /// <summary>An item with nothing in it.</summary>
    public const string EmptyItem = "GM1022";

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

    /// <summary>A margin note whose date is none.</summary>
    public const string NoteDay = "GM2012";

    /// <summary>A guide that ends before it begins to be in force.</summary>
    public const string InForceBackwards = "GM2013";

    /// <summary>The day on which a guide begins or ends to be in force, given twice.</summary>
    public const string InForceTwice = "GM2014";

    /// <summary>A note on when a guide is in force that does not stand below the title.</summary>
    public const string InForcePlace = "GM2015";

    /// <summary>A word of the language that is almost, but not quite, written.</summary>
    public const string MisspeltWord = "GM2020";

    /// <summary>A letter in place of a digit.</summary>
    public const string LetterInNumber = "GM2021";

    /// <summary>A Latin full stop in place of 。.</summary>
    public const string LatinFullStop = "GM2022";

    /// <summary>Two bound words side by side.</summary>
    public const string DoubledBound = "GM2023";

    /// <summary>A bound word with no figure behind it.</summary>
    public const string BoundWithoutNumber = "GM2024";

    /// <summary>A figure with no unit behind it.</summary>
    public const string NumberWithoutUnit = "GM2025";

    /// <summary>A range whose first figure is the larger.</summary>
    public const string ReversedRange = "GM2026";

    /// <summary>万 or 亿 twice, or behind 元.</summary>
    public const string DoubledScale = "GM2027";

    /// <summary>A share of more than the whole.</summary>
    public const string ShareOverWhole = "GM2028";

    /// <summary>A day that no calendar has.</summary>
    public const string ImpossibleDate = "GM2029";

    /// <summary>A number with 。 or a stray comma in it.</summary>
    public const string BrokenNumber = "GM2030";

    /// <summary>A budget too small or too large to be meant.</summary>
    public const string StrangeAmount = "GM2031";

    /// <summary>A quota for a field that the direction does not have.</summary>
    public const string QuotaOfNoField = "GM2032";

    /// <summary>Requirements that give one quantity other figures in another place, in a guide whose directions were not found.</summary>
    public const string LostScope = "GM2033";

    /// <summary>A requirement stands where only background is told.</summary>
    public const string InBackground = "GM2034";

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

    /// <summary>Rules that nothing can satisfy together.</summary>
    public const string Contradiction = "GM3006";

    /// <summary>Rules that can be satisfied together only where one of them does not apply.</summary>
    public const string Clash = "GM3007";

    /// <summary>A rule that demands nothing the others do not demand.</summary>
    public const string Redundant = "GM3008";

    /// <summary>A direction's rule that is laxer than one of all directions.</summary>
    public const string Laxer = "GM3009";

    /// <summary>A direction's rule that is stricter than one of all directions.</summary>
    public const string Stricter = "GM3010";

    /// <summary>A rule whose condition cannot hold.</summary>
    public const string NeverApplies = "GM3011";

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

    /// <summary>A case that is not written as cases are.</summary>
    public const string CaseForm = "GM5009";

    /// <summary>A case that expects no verdict.</summary>
    public const string CaseWithoutVerdict = "GM5010";

    /// <summary>A direction, member or clause that a case names and the guide does not have.</summary>
    public const string CaseName = "GM5011";

    /// <summary>A value or verdict in a case that cannot be.</summary>
    public const string CaseValue = "GM5012";

    /// <summary>An approval of a change that there is not.</summary>
    public const string StaleApproval = "GM6001";

    /// <summary>A line of a file of approvals that is none.</summary>
    public const string UnreadableApproval = "GM6002";
}
