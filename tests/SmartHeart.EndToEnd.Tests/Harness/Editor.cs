using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>What an admin does over and over: through the same screens as a person.</summary>
internal static class Editor
{
    /// <summary>From the panel to the list of materials.</summary>
    public static async Task OpenMaterialsAsync(this Dialog admin)
    {
        admin.Says("/admin");
        await admin.Sees("panel.title");
        await admin.Press("managed.panel");
        await admin.Sees(message => message.Buttons.Any(row => row.Count == 4), "the list of materials");
    }

    public static async Task AddCategoryAsync(this Dialog admin, string title, string? emoji = null)
    {
        await admin.OpenMaterialsAsync();
        await admin.Press("managed.categories");
        await admin.Sees(message => message.Words.Contains("📂", StringComparison.Ordinal), "the list of categories");
        await admin.Press("category.new");
        await admin.Sees("form.category_title");
        admin.Says(title);
        await admin.Sees("form.category_emoji");
        if (emoji is null) await admin.Press("flow.skip");
        else admin.Says(emoji);
        await admin.Sees("form.category_added");
    }

    /// <summary>Up to the step that asks for photos and videos.</summary>
    public static async Task WriteAsync(this Dialog admin, string category, string title, string body, IReadOnlyList<TextEntity>? entities = null)
    {
        await admin.OpenMaterialsAsync();
        await admin.Press("managed.new");
        await admin.Sees("form.title");
        admin.Says(title);
        await admin.Sees("form.body");
        admin.Says(body, entities);
        await admin.Sees("form.category");
        await admin.PressText(category);
        await admin.Sees("form.media");
    }

    /// <summary>Adds and publishes a material, and leaves the admin at its card.</summary>
    public static async Task PublishAsync(
        this Dialog admin, string category, string title, string body = "Текст", IReadOnlyList<Media>? media = null, IReadOnlyList<Media>? documents = null)
    {
        await admin.WriteAsync(category, title, body);
        await admin.AttachAsync(media ?? []);
        await admin.Sees("form.documents");
        await admin.AttachAsync(documents ?? []);
        await admin.Sees("form.publish");
        await admin.Press("form.publish.now");
        await admin.Sees("form.added.published");
    }

    /// <summary>Sends files one by one, and says that these are all.</summary>
    public static async Task AttachAsync(this Dialog admin, IReadOnlyList<Media> files)
    {
        for (var count = 1; count <= files.Count; count++)
        {
            admin.Sends(files[count - 1]);
            await admin.SeesCountAsync(count);
        }

        await admin.Press(files.Count == 0 ? "flow.without" : "flow.enough");
    }

    /// <summary>Waits until the form says that it has so many files.</summary>
    public static Task<Message> SeesCountAsync(this Dialog admin, int count) => admin.Sees(
        message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains($"({count})", StringComparison.Ordinal)), $"{count} files taken");

    /// <summary>The link of the material whose card is open.</summary>
    public static async Task<string> ShareLinkAsync(this Dialog admin)
    {
        await admin.Press("managed.share");
        var words = (await admin.Sees(message => message.Words.Contains("https://t.me/", StringComparison.Ordinal), "the link")).Words;
        await admin.Press("managed.to_card");
        await admin.Sees("managed.created_at");
        return words[words.IndexOf("https://t.me/", StringComparison.Ordinal)..].Split('\n', ' ')[0];
    }
}
