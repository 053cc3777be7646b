using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>What a person writes.</summary>
public sealed partial class Person
{
    /// <summary>Presses «Start», or opens t.me/bot?start=<paramref name="payload"/>.</summary>
    public Message Start(string? payload = null) => SendText(payload is null ? "/start" : "/start " + payload);

    /// <summary>Opens a link to the bot, such as <c>https://t.me/smartheart_bot?start=m-12</c>.</summary>
    /// <exception cref="ArgumentException">It leads elsewhere.</exception>
    public Message ClickLink(string link)
    {
        var uri = new Uri(link);
        if (uri.Host != "t.me" || uri.AbsolutePath.Trim('/') != _world.Bot.Username)
        {
            throw new ArgumentException($"{link} does not lead to the bot.", nameof(link));
        }
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(uri.Query);
        return Start(query.TryGetValue("start", out var payload) ? payload.ToString() : null);
    }

    /// <param name="at">Null is the private chat.</param>
    /// <param name="entities">Formatting; commands, mentions and links are found by themselves.</param>
    public Message SendText(string text, Place? at = null, IReadOnlyList<TextEntity>? entities = null, int? replyTo = null, MessageLook? look = null)
    {
        var (clean, given) = TextCleaning.Clean(text, entities?.ToList());
        return Send(Draft(at, replyTo) with { Text = clean, Entities = EntityDetector.Complete(clean, given), Preview = look?.Preview });
    }

    public Message SendPhoto(byte[] content, string? caption = null, Place? at = null, IReadOnlyList<TextEntity>? entities = null, int? replyTo = null) =>
        SendMedia(_world.Files.Store(content, MediaKind.Photo, null, "image/jpeg"), caption, at, entities, replyTo);

    public Message SendDocument(byte[] content, string fileName, string? mimeType = null, string? caption = null, Place? at = null, int? replyTo = null) =>
        SendMedia(_world.Files.Store(content, MediaKind.Document, fileName, mimeType), caption, at, null, replyTo);

    /// <param name="seconds">How long it plays.</param>
    public Message SendVoice(byte[] content, int seconds = 3, Place? at = null, int? replyTo = null) =>
        SendMedia(_world.Files.Store(content, MediaKind.Voice, null, "audio/ogg") with { Duration = seconds }, null, at, null, replyTo);

    /// <param name="seconds">How long it plays.</param>
    public Message SendVideo(byte[] content, string? caption = null, int seconds = 5, Place? at = null, int? replyTo = null) =>
        SendMedia(_world.Files.Store(content, MediaKind.Video, "video.mp4", "video/mp4") with { Width = 640, Height = 360, Duration = seconds }, caption, at, null, replyTo);

    public Message SendMedia(
        Media media,
        string? caption = null,
        Place? at = null,
        IReadOnlyList<TextEntity>? entities = null,
        int? replyTo = null,
        MessageLook? look = null)
    {
        var (clean, given) = TextCleaning.Clean(caption ?? "", entities?.ToList());
        return Send(Look(Draft(at, replyTo), look) with { Media = media, Caption = clean.Length == 0 ? null : clean, Entities = EntityDetector.Complete(clean, given) });
    }

    /// <summary>Several photos, videos or documents as one album; the caption goes to the first.</summary>
    public IReadOnlyList<Message> SendAlbum(
        IEnumerable<Media> items,
        string? caption = null,
        Place? at = null,
        IReadOnlyList<TextEntity>? entities = null,
        int? replyTo = null,
        MessageLook? look = null)
    {
        var album = _world.NextAlbumId();
        var (clean, given) = TextCleaning.Clean(caption ?? "", entities?.ToList());
        return [.. items.Select((media, index) => Send(Look(Draft(at, replyTo), look) with
        {
            Media = media,
            AlbumId = album,
            Caption = index > 0 || clean.Length == 0 ? null : clean,
            Entities = index > 0 ? [] : EntityDetector.Complete(clean, given),
        }))];
    }

    /// <summary>Shares the person's own phone, as the contact button does.</summary>
    public Message ShareOwnContact(Place? at = null) => Send(Draft(at, null) with
    {
        Contact = new ContactCard(Phone ?? throw new InvalidOperationException($"{FullName} has no phone."), FirstName, LastName, Id),
    });

    /// <summary>Shares somebody else's contact. <paramref name="userId"/> is null where that phone has no Telegram account.</summary>
    public Message ShareContact(string phone, string firstName, long? userId = null, Place? at = null) =>
        Send(Draft(at, null) with { Contact = new ContactCard(phone, firstName, null, userId) });

    /// <summary>Forwards another person's own contact: it carries that person's id, not the sender's.</summary>
    public Message ForwardContactOf(Person other, Place? at = null) => Send(Draft(at, null) with
    {
        Contact = new ContactCard(other.Phone ?? "70000000000", other.FirstName, other.LastName, other.Id),
        ForwardedFromId = other.Id,
    });

    /// <summary>Edits one's own text; the bot is told by edited_message.</summary>
    public Message? EditText(Message own, string text)
    {
        var chat = _world.FindChat(own.ChatId)!;
        var changed = chat.Change(own.Id, message => message with { Text = text, Entities = EntityDetector.Complete(text, []), EditDate = _world.Now });
        if (changed is not null) Tell("edited_message", chat.Id, writer => MessageJson.Write(writer, _world, changed));
        return changed;
    }

    private static Message Look(Message draft, MessageLook? look) =>
        look is null ? draft : draft with { Spoiler = look.Spoiler, CaptionAboveMedia = look.CaptionAbove };

    private Message Draft(Place? at, int? replyTo)
    {
        var place = at ?? new Place(Id, null);
        if (place.ChatId != Id && place.ChatId != _world.Group.Id)
        {
            throw new ArgumentException($"{FullName} can't write to chat {place.ChatId}.", nameof(at));
        }
        var inGroup = place.ChatId != Id;
        return new Message
        {
            ChatId = place.ChatId,
            TopicId = inGroup ? place.TopicId : null,
            Date = _world.Now,
            FromId = Id,
            Anonymous = inGroup && _world.Group.MembershipOf(Id).Anonymous,
            ReplyToId = replyTo,
        };
    }

    private Message Send(Message draft)
    {
        if (draft.ChatId == Id)
        {
            if (Blocked) Unblock();
            Started = true;
        }

        HasActed = true;
        var sent = _world.FindChat(draft.ChatId)!.Add(draft, byBot: false);
        Tell("message", draft.ChatId, writer => MessageJson.Write(writer, _world, sent));
        return sent;
    }

    private void Tell(string kind, long chatId, Action<Utf8JsonWriter> write)
    {
        HasActed = true;
        _world.Updates.Enqueue(kind, chatId, write);
    }
}
