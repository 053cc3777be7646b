using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>What a reader does over and over.</summary>
internal static class Reading
{
    /// <summary>To the page of a category that has something new, be it the only one (its page opens at once) or one to choose.</summary>
    public static async Task OpenCategoryAsync(this Dialog reader, string category, string command = "/materials")
    {
        reader.Says(command);
        var screen = await reader.Sees(message => IsPage(message) || Offers(message), category);
        if (IsPage(screen)) return;
        await reader.PressText(category);
        await reader.Sees(IsPage, category);

        bool IsPage(Message message) => message.Words.Contains(category, StringComparison.Ordinal) && message.Words.Contains("🆕", StringComparison.Ordinal);

        bool Offers(Message message) => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains(category, StringComparison.Ordinal));
    }
}
