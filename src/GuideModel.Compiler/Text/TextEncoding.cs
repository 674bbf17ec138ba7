namespace GuideModel.Compiler.Text;

/// <summary>The encodings that Chinese text files come in.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>GB18030, with its subsets GB2312 and GBK.</summary>
    Gb18030,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,
}
