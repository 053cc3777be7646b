using System.Text.Json;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>What the kit keeps beside a draft.</summary>
internal sealed record FlowState
{
    /// <summary>Only one step is asked, then the command is sent: an edit.</summary>
    public bool Only { get; init; }

    /// <summary>The album whose parts are arriving: they share one answer.</summary>
    public string? Album { get; init; }

    /// <summary>What came of these parts; null for nothing worth telling.</summary>
    public AlbumNotes? Parts { get; init; }

    /// <summary>Messages above the anchor that belong to the step's screen.</summary>
    public int Above { get; init; }

    /// <summary>Id of the first of these.</summary>
    public int AboveId { get; init; }

    /// <summary>Whether a reply keyboard stands in the chat.</summary>
    public bool Keyboard { get; init; }

    /// <summary>Whether the person went elsewhere by a command: what they type is then no answer.</summary>
    public bool Aside { get; init; }

    /// <summary>When the form was last moved on or shown, UTC; null in forms that older versions of the bot have kept.</summary>
    public DateTimeOffset? At { get; init; }

    public static FlowState Of(Conversation conversation) =>
        conversation.State is null ? new FlowState() : JsonSerializer.Deserialize<FlowState>(conversation.State, FlowJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, FlowJson.Options);

    /// <summary>Where the running step stands, null before it was shown.</summary>
    public static Anchor? AnchorOf(Conversation conversation)
    {
        if (conversation.AnchorMessageId == 0) return null;
        var state = Of(conversation);
        return new Anchor(conversation.AnchorMessageId, state.Above, state.AboveId);
    }
}
