using SmartHeart.EndToEnd.Tests.Emulator;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>Files that people send.</summary>
internal static class Samples
{
    /// <summary>A picture; another number is another picture.</summary>
    public static byte[] Picture(byte number) => Pictures.Png(640, 480, number);

    public static Media Photo(this World world, byte number) => world.Files.Store(Picture(number), MediaKind.Photo, null, "image/jpeg");

    public static Media Video(this World world, byte number) =>
        world.Files.Store([0, 0, 0, number], MediaKind.Video, "reel.mp4", "video/mp4") with { Width = 640, Height = 360, Duration = 5 };

    public static Media Document(this World world, string name, byte number = 1) => world.Files.Store([1, 2, 3, number], MediaKind.Document, name, "application/pdf");

    /// <summary>A document that Telegram says is so big, without the bytes.</summary>
    public static Media Sized(this Media media, long bytes) => media with { Variants = [.. media.Variants.Select(file => file with { Size = bytes })] };
}
