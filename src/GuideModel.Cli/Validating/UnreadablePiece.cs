using GuideModel.Cli.Input;

namespace GuideModel.Cli.Validating;

/// <summary>The verdict on data that were not even looked at.</summary>
internal static class UnreadablePiece
{
    public static JsonValidation Of(DataPiece piece, ReadOnlySpan<byte> text) => piece.Fault switch
    {
        PieceFault.TooLong => Of(piece, "GM5008", $"不超过 {DataBlock.Limit} 字节",
            $"这份申报超过 {DataBlock.Limit} 字节，没有读取。请检查是否少了换行、引号或括号。",
            $"The application is longer than {DataBlock.Limit} bytes and was not read. See whether a line break, a quote or a bracket is missing."),
        PieceFault.NoComma => Of(piece, "GM5001", "申报之间有逗号", "前后两份申报之间少了逗号。", "There is no comma between this application and the one before."),
        PieceFault.NotClosed => Of(piece, "GM5001", "以“]”结尾的申报列表", "文件到这里就结束了，申报列表缺少结尾的“]”。文件可能不完整。",
            "The file ends here, without the \"]\" that ends the list. It may be incomplete."),
        _ => Of(piece, "GM5001", "一份申报", $"这里不应有“{(char)text[piece.Start]}”。请检查逗号和括号。",
            $"\"{(char)text[piece.Start]}\" has no place here. Check commas and brackets."),
    };

    private static JsonValidation Of(DataPiece piece, string code, string required, string zh, string en) => new(null, null, Verdict.Unreadable,
    [
        new Finding
        {
            RuleId = code,
            Severity = Severity.Error,
            Outcome = Outcome.Fail,
            Pointer = "",
            Required = required,
            Actual = null,
            Clause = null,
            Position = null,
            DataPosition = piece.Position,
            Message = zh,
            MessageEn = en,
        },
    ]);
}
