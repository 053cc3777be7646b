using System.Globalization;
using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public partial class Message
{
    [JsonIgnore]
    public int MessageId => Id;

    [JsonIgnore]
    public User? ForwardFrom => (ForwardOrigin as MessageOriginUser)?.SenderUser;

    [JsonIgnore]
    public Chat? ForwardFromChat => ForwardOrigin switch
    {
        MessageOriginChannel channel => channel.Chat,
        MessageOriginChat chat => chat.SenderChat,
        _ => null,
    };

    [JsonIgnore]
    public int? ForwardFromMessageId => (ForwardOrigin as MessageOriginChannel)?.MessageId;

    [JsonIgnore]
    public string? ForwardSignature => ForwardOrigin switch
    {
        MessageOriginChannel channel => channel.AuthorSignature,
        MessageOriginChat chat => chat.AuthorSignature,
        _ => null,
    };

    [JsonIgnore]
    public string? ForwardSenderName => (ForwardOrigin as MessageOriginHiddenUser)?.SenderUserName;

    [JsonIgnore]
    public DateTime? ForwardDate => ForwardOrigin?.Date;

    /// <summary>The stretch of the text under each entity.</summary>
    [JsonIgnore]
    public IEnumerable<string>? EntityValues => Text is { } text ? Entities?.Select(it => text.Substring(it.Offset, it.Length)) : null;

    [JsonIgnore]
    public IEnumerable<string>? CaptionEntityValues =>
        Caption is { } caption ? CaptionEntities?.Select(it => caption.Substring(it.Offset, it.Length)) : null;

    [JsonIgnore]
    public bool IsServiceMessage => MessageTypes.IsService(Type);

    [JsonIgnore]
    public MessageType Type => MessageTypes.Of(this);

    /// <summary>The message's address on t.me; null outside supergroups and channels, which alone have one.</summary>
    public string? MessageLink()
    {
        if (Chat.Type is not (ChatType.Supergroup or ChatType.Channel))
            return null;

        // Supergroups' and channels' ids are -100 followed by the number that links carry.
        var chat = Chat.Username ?? "c/" + (-1000000000000 - Chat.Id).ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"https://t.me/{chat}/{Id}");
    }
}
