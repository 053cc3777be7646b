using System.Buffers.Binary;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>Picture files small enough to make in place: only their headers are true.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height, byte content = 0)
    {
        var file = new byte[64];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R']).CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        file[63] = content;
        return file;
    }
}
