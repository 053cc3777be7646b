using System.Buffers.Binary;

namespace SmartHeart.Playground.Emulator;

/// <summary>Reads the size of a picture from its first bytes: PNG, GIF, JPEG and WebP (lossy, lossless, extended).</summary>
internal static class ImageHeader
{
    /// <summary>Pixels; (0, 0) where the content is none of these pictures.</summary>
    public static (int Width, int Height) SizeOf(ReadOnlySpan<byte> content)
    {
        if (content.Length >= 24 && content[0] == 0x89 && content[1..4].SequenceEqual("PNG"u8))
            return (BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]));
        if (content.Length >= 10 && content.StartsWith("GIF8"u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(content[6..]), BinaryPrimitives.ReadUInt16LittleEndian(content[8..]));
        if (content.Length >= 30 && content.StartsWith("RIFF"u8) && content[8..12].SequenceEqual("WEBP"u8)) return WebP(content[12..]);
        return content.Length >= 4 && content[0] == 0xFF && content[1] == 0xD8 ? Jpeg(content[2..]) : (0, 0);
    }

    private static (int Width, int Height) WebP(ReadOnlySpan<byte> chunk)
    {
        var body = chunk[8..];
        if (chunk.StartsWith("VP8X"u8)) return (1 + Int24(body[4..]), 1 + Int24(body[7..]));
        if (chunk.StartsWith("VP8 "u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static (int Width, int Height) Jpeg(ReadOnlySpan<byte> rest)
    {
        while (rest.Length >= 9 && rest[0] == 0xFF)
        {
            var marker = rest[1];
            var isFrame = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (isFrame) return (BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            var next = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (next > rest.Length) break;
            rest = rest[next..];
        }

        return (0, 0);
    }
}
