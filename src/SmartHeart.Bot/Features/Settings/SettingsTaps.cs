using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Settings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Settings;

// Link lets other screens lead there (Screen.GoTo). Their place keeps such taps from private chats, where deep links arrive.

/// <summary>To what can be set.</summary>
[Callback("z", Link = true)]
internal readonly record struct SettingsPanelTap;

/// <summary>To the texts, by feature.</summary>
[Callback("zt", Link = true)]
internal readonly record struct TextGroupsTap([MaxText(2)] string Language);

/// <summary>To the texts of a feature.</summary>
/// <param name="Group"><see cref="TextGroup.Mark"/>.</param>
/// <param name="Page">From 0.</param>
/// <param name="Language">Two letters.</param>
[Callback("zg")]
internal readonly record struct TextGroupTap(int Group, int Page, [MaxText(2)] string Language);

/// <summary>To the texts that the agency has changed.</summary>
[Callback("zc")]
internal readonly record struct ChangedTextsTap(int Page, [MaxText(2)] string Language);

/// <summary>Searches texts.</summary>
[Callback("zs")]
internal readonly record struct FindTextsTap([MaxText(2)] string Language);

/// <summary>To a text.</summary>
/// <param name="Mark"><see cref="TextSource.Mark"/>.</param>
/// <param name="Language">Two letters.</param>
[Callback("zk", Link = true)]
internal readonly record struct TextTap(int Mark, [MaxText(2)] string Language);

/// <summary>Writes a text anew.</summary>
[Callback("ze")]
internal readonly record struct EditTextTap(int Mark, TextForm Form, [MaxText(2)] string Language);

/// <summary>Goes back to the bot's own wording, or takes the last change back.</summary>
/// <param name="Mark"><see cref="TextSource.Mark"/>.</param>
/// <param name="Form">Which form.</param>
/// <param name="Version">What was seen.</param>
/// <param name="Undo">Whether the last change is taken back.</param>
/// <param name="Language">Two letters.</param>
[Callback("zr")]
internal readonly record struct ResetTextTap(int Mark, TextForm Form, int Version, bool Undo, [MaxText(2)] string Language);

/// <summary>To what the events topic is told.</summary>
[Callback("zf", Link = true)]
internal readonly record struct FeedTap;

/// <summary>Switches a kind of events.</summary>
/// <param name="Switch">Which.</param>
/// <param name="On">Whether it is told from now on.</param>
/// <param name="Version">What was seen.</param>
[Callback("zx")]
internal readonly record struct SwitchFeedTap(FeedSwitch Switch, bool On, int Version);

/// <summary>To the rules of work.</summary>
[Callback("zv")]
internal readonly record struct ValuesTap;

/// <summary>To one of them.</summary>
[Callback("zo", Link = true)]
internal readonly record struct ValueTap(ValueKind Kind);

/// <summary>Sets it.</summary>
[Callback("zw")]
internal readonly record struct EditValueTap(ValueKind Kind);

/// <summary>Goes back to what the configuration says, or takes the last change back.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Version">What was seen.</param>
/// <param name="Undo">Whether the last change is taken back.</param>
/// <param name="Sure">Whether it was asked for twice.</param>
[Callback("zq")]
internal readonly record struct ResetValueTap(ValueKind Kind, int Version, bool Undo, bool Sure = false);

/// <summary>To what was changed last.</summary>
[Callback("zu", Link = true)]
internal readonly record struct LastChangeTap;

/// <summary>To what mailings may be about.</summary>
[Callback("zi", Link = true)]
internal readonly record struct TopicsTap;

/// <summary>Shows a topic, hides or moves it.</summary>
/// <param name="Topic">Which.</param>
/// <param name="Change">What is done.</param>
/// <param name="Version">What was seen.</param>
[Callback("zj")]
internal readonly record struct ArrangeTopicTap(Interests Topic, TopicChange Change, int Version);

/// <summary>Takes the last arrangement back.</summary>
/// <param name="Version">What was seen.</param>
[Callback("zl")]
internal readonly record struct UndoTopicsTap(int Version);
