using QRCoder;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Features.Content;

/// <summary>Links as pictures that a phone's camera opens.</summary>
internal static class QrCode
{
    /// <summary>Least width in pixels: crisp on a screen, and large enough to be printed on a flyer.</summary>
    public const int LeastWidth = 640;

    /// <summary>A black and white picture with the four modules of quiet zone that the standard asks for (ISO/IEC 18004), readable with 15 % of it lost.</summary>
    public static byte[] Png(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);

        // The matrix has its quiet zone; whole pixels a module, else the edges blur.
        return png.GetGraphic((LeastWidth + code.ModuleMatrix.Count - 1) / code.ModuleMatrix.Count);
    }

    /// <summary>The same as a photo.</summary>
    public static Media Picture(string text) => new(MediaKind.Photo, null, Png(text), "qr.png");
}
