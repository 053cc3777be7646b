namespace Telegram.Bot.Types;

public partial class Message
{
    public string? Text { get; set; }

    public MessageEntity[]? Entities { get; set; }

    public LinkPreviewOptions? LinkPreviewOptions { get; set; }

    public Animation? Animation { get; set; }

    public Audio? Audio { get; set; }

    /// <summary>Set for an animation too.</summary>
    public Document? Document { get; set; }

    /// <summary>The same photo in rising sizes.</summary>
    public PhotoSize[]? Photo { get; set; }

    public Sticker? Sticker { get; set; }

    public Video? Video { get; set; }

    public VideoNote? VideoNote { get; set; }

    public Voice? Voice { get; set; }

    public string? Caption { get; set; }

    public MessageEntity[]? CaptionEntities { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }

    public bool HasMediaSpoiler { get; set; }

    public Contact? Contact { get; set; }

    public Dice? Dice { get; set; }

    public Venue? Venue { get; set; }

    public Location? Location { get; set; }

    public WebAppData? WebAppData { get; set; }
}
