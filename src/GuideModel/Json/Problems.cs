using System.Text.Json;

namespace GuideModel;

/// <summary>Findings about data that cannot be read (GM5).</summary>
internal static class Problems
{
    public static Finding Malformed(JsonException exception, ReadOnlySpan<byte> utf8) => Of(
        "GM5001", "", "一个完整的 JSON 对象", null,
        "这条申报数据不是完整的 JSON。请检查逗号、引号和括号。", "Not well-formed JSON. Check commas, quotes and brackets.").At(PlaceOf(exception, utf8));

    public static Finding NotAnObject(ReadOnlySpan<byte> utf8) => Of(
        "GM5001", "", "一个完整的 JSON 对象", null,
        "每行应是一份申报，以“{”开头、“}”结尾。", "Each line must be one application: a JSON object.").At(DataPosition.Of(utf8, FirstOf(utf8)));

    public static Finding UnknownMember(string pointer, string name, string? nearest) => Of(
        "GM5002", pointer, nearest ?? "已知的填报项", name,
        $"不认识填报项“{name}”（{pointer}）。" + (nearest is null ? "请删去或改正名称。" : $"是否应为“{nearest}”？"),
        $"Unknown member \"{name}\" at {pointer}." + (nearest is null ? " Remove it or correct its name." : $" Did you mean \"{nearest}\"?"));

    public static Finding WrongType(string pointer, string wanted, string wantedEn, string actual) => Of(
        "GM5003", pointer, wanted, actual,
        $"{pointer} 应填{wanted}，现在是 {actual}。", $"{pointer} must be {wantedEn}, but is {actual}.");

    public static Finding UnknownName(string pointer, string name, string? nearest, IEnumerable<string> known) => Of(
        "GM5004", pointer, string.Join("、", known), name,
        $"{pointer} 的“{name}”不在可选项中。" + (nearest is null ? $"可选：{string.Join("、", known)}。" : $"是否应为“{nearest}”？"),
        $"\"{name}\" at {pointer} is not one of the names allowed ({string.Join(", ", known)})." + (nearest is null ? "" : $" Did you mean \"{nearest}\"?"));

    public static Finding Duplicate(string pointer) => Of(
        "GM5005", pointer, "只填一次", null, $"{pointer} 填了两次。请只留一个。", $"{pointer} is given twice. Keep one.");

    public static Finding OutOfRange(string pointer, string wanted, string wantedEn, string actual) => Of(
        "GM5006", pointer, wanted, actual, $"{pointer} 应为{wanted}，现在是 {actual}。", $"{pointer} must be {wantedEn}, but is {actual}.");

    public static Finding Direction(string? number, IEnumerable<string> known) => Of(
        "GM5007", "/direction", string.Join("、", known), number,
        number is null ? $"没有填写指南方向（direction）。可选：{string.Join("、", known)}。"
            : $"指南中没有方向“{number}”。可选：{string.Join("、", known)}。",
        number is null ? $"No direction is given; one of {string.Join(", ", known)}."
            : $"The guide has no direction \"{number}\"; it has {string.Join(", ", known)}.");

    public static Finding InvalidText(ReadOnlySpan<byte> utf8) => InvalidText().At(DataPosition.OfInvalid(utf8) ?? DataPosition.Start);

    /// <summary>A text with half of a surrogate pair in it.</summary>
    public static Finding LoneSurrogate(ReadOnlySpan<byte> utf8, long offset) => InvalidText().At(DataPosition.Of(utf8, offset));

    private static Finding InvalidText() => Of(
        "GM5008", "", "UTF-8 文字", null,
        "这条申报数据含有无法识别的文字编码。请以 UTF-8 保存后重试。", "The text is not valid UTF-8 or has a lone surrogate. Save it as UTF-8.");

    // The reader counts bytes from the last line feed.
    private static DataPosition PlaceOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            at += utf8[at..].IndexOf((byte)'\n') + 1;
        }

        return DataPosition.Of(utf8, at + (exception.BytePositionInLine ?? 0));
    }

    private static int FirstOf(ReadOnlySpan<byte> utf8) => Math.Max(0, utf8.IndexOfAnyExcept(" \t\r\n"u8));

    private static Finding Of(string code, string pointer, string required, string? actual, string zh, string en) => new()
    {
        RuleId = code,
        Severity = Severity.Error,
        Outcome = Outcome.Fail,
        Pointer = pointer,
        Required = required,
        Actual = actual,
        Clause = null,
        Position = null,
        Message = zh,
        MessageEn = en,
    };
}
