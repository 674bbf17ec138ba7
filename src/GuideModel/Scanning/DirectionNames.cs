namespace GuideModel;

/// <summary>Guesses which direction an application is of, without reading it: a scan by the plan of that direction tells whether it is.</summary>
internal static class DirectionNames
{
    /// <summary>What stands where the direction's number usually does; empty where nothing does.</summary>
    public static ReadOnlySpan<byte> In(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> rest = Behind(utf8, "\"direction\""u8);
        rest = (rest.IsEmpty ? Behind(utf8, "\"指南方向\""u8) : rest).TrimStart(": "u8);
        if (!rest.StartsWith("\""u8))
        {
            return default;
        }

        rest = rest[1..];
        int end = rest.IndexOf((byte)'"');
        return end < 0 ? default : rest[..end];
    }

    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> name)
    {
        int at = utf8.IndexOf(name);
        return at < 0 ? default : utf8[(at + name.Length)..];
    }
}
