using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Routing;

/// <content>Forms that a person leaves for something else: they wait, and take nothing for an answer that was not meant as one.</content>
internal sealed partial class RouteRun
{
    /// <summary>After so long, what is typed under another screen is no answer to the form any more.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    /// <summary>Whether the message is hardly meant for the form. Files and contacts are not sent by the way.</summary>
    public bool IsBesides(Conversation conversation)
    {
        if (Incoming is not { Attachment: null, Contact: null }) return false;
        var state = FlowState.Of(conversation);
        return state.Aside || (Last is { } last && last.Anchor.MessageId != conversation.AnchorMessageId && (Incoming.SentAt ?? Ui.Now) - state.At > Forgotten);
    }

    /// <summary>The screen that a command has brought while a form ran: the form waits, and a button leads back to it.</summary>
    public Screen LeaveFor(Screen screen, Conversation conversation, int step)
    {
        var left = WithoutKeyboard(screen).Row(Ui.Tap("flow.resume", new FlowTap(conversation.Instance, step, FlowAction.Resume, "")));
        Keep(conversation with { State = (FlowState.Of(conversation) with { Aside = true, Keyboard = false }).Write() });
        _keyboard = false;
        return left;
    }

    /// <summary>Back to the form: its question comes to where the person is.</summary>
    public Conversation ComeBack(Conversation conversation)
    {
        var anchor = FlowState.AnchorOf(conversation);
        if (anchor?.MessageId != ShowOver?.MessageId) Outdated = anchor;
        Keep(conversation with { State = (FlowState.Of(conversation) with { Aside = false }).Write() });
        return Conversation!;
    }
}
