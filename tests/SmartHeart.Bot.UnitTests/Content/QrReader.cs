using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>
/// Reads small QR codes (ISO/IEC 18004: versions 1–3 at level M, one block, bytes) from clean pictures, without correcting errors: enough to know that what
/// was drawn is what was meant, by other code than drew it.
/// </summary>
internal static class QrReader
{
    private const int QuietZone = 4;
    private const int FormatMask = 0b101_0100_0001_0010;
    private const int LevelM = 0b00;
    private const int ByteMode = 0b0100;
    private static readonly int[] DataBytes = [0, 16, 28, 44];

    public static string Read(byte[] png)
    {
        var modules = Modules(Pixels(png));
        var size = modules.GetLength(0);
        var version = (size - 17) / 4;
        var format = Format(modules) ^ FormatMask;
        (format >> 13).ShouldBe(LevelM);
        var bits = Walk(size).Where(at => !IsFunction(at.Row, at.Column, size, version))
            .Select(at => modules[at.Row, at.Column] ^ IsMasked((format >> 10) & 7, at.Row, at.Column))
            .Take(DataBytes[version] * 8).ToList();
        Number(bits, 0, 4).ShouldBe(ByteMode);
        var length = Number(bits, 4, 8);
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, length).Select(i => (byte)Number(bits, 12 + (i * 8), 8))]);
    }

    /// <summary>Dark pixels by row and column, of a PNG in one bit of grey or palette without filters.</summary>
    public static bool[,] Pixels(byte[] png)
    {
        using var rows = new MemoryStream();
        var (width, height, data) = (0, 0, new MemoryStream());
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var body = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
                    (body[8], body[9]).ShouldBe(((byte)1, (byte)0), "one bit of grey");
                    break;
                case "IDAT":
                    data.Write(body);
                    break;
            }

            at += length + 12;
        }

        data.Position = 0;
        using (var unpacked = new ZLibStream(data, CompressionMode.Decompress)) unpacked.CopyTo(rows);
        var (bytes, stride) = (rows.ToArray(), ((width + 7) / 8) + 1);
        var pixels = new bool[height, width];
        for (var y = 0; y < height; y++)
        {
            bytes[y * stride].ShouldBe((byte)0, "no filter");
            for (var x = 0; x < width; x++) pixels[y, x] = (bytes[(y * stride) + 1 + (x / 8)] >> (7 - (x % 8)) & 1) == 0;
        }

        return pixels;
    }

    /// <summary>Pixels a module: the finder pattern begins after the quiet zone.</summary>
    public static int ModuleOf(bool[,] pixels)
    {
        var diagonal = Enumerable.Range(0, pixels.GetLength(0)).First(i => pixels[i, i]);
        return diagonal / QuietZone;
    }

    private static bool[,] Modules(bool[,] pixels)
    {
        var module = ModuleOf(pixels);
        var size = (pixels.GetLength(0) / module) - (2 * QuietZone);
        var modules = new bool[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                modules[row, column] = pixels[((row + QuietZone) * module) + (module / 2), ((column + QuietZone) * module) + (module / 2)];
        }

        return modules;
    }

    /// <summary>The fifteen bits around the upper left finder pattern, the most significant first.</summary>
    private static int Format(bool[,] modules)
    {
        (int Row, int Column)[] places =
        [
            (8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8), (5, 8), (4, 8), (3, 8), (2, 8), (1, 8), (0, 8),
        ];
        return places.Aggregate(0, (bits, at) => (bits << 1) | (modules[at.Row, at.Column] ? 1 : 0));
    }

    /// <summary>Two columns at a time from the right, up and down by turns; the timing column is left out.</summary>
    private static IEnumerable<(int Row, int Column)> Walk(int size)
    {
        var up = true;
        for (var right = size - 1; right > 0; right -= 2, up = !up)
        {
            if (right == 6) right--;
            for (var step = 0; step < size; step++)
            {
                var row = up ? size - 1 - step : step;
                yield return (row, right);
                yield return (row, right - 1);
            }
        }
    }

    private static bool IsFunction(int row, int column, int size, int version)
    {
        var finder = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
        var alignment = version > 1 && Math.Abs(row - (size - 7)) <= 2 && Math.Abs(column - (size - 7)) <= 2;
        return finder || alignment || row == 6 || column == 6;
    }

    private static bool IsMasked(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };

    private static int Number(List<bool> bits, int from, int count) => bits.Skip(from).Take(count).Aggregate(0, (number, bit) => (number << 1) | (bit ? 1 : 0));
}
