using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Mailings.Compose;

// A version in a tap is the one that was on the screen: who presses what somebody else has changed meanwhile is told.

/// <summary>Opens a new mailing.</summary>
[Callback("gn")]
internal readonly record struct NewMailingTap;

/// <summary>Asks which part of a mailing to change.</summary>
[Callback("gm")]
internal readonly record struct EditMailingTap(int Id);

/// <summary>Asks for another message.</summary>
[Callback("ge")]
internal readonly record struct EditContentTap(int Id);

/// <summary>Asks for another topic of interest.</summary>
[Callback("gt")]
internal readonly record struct AskTopicTap(int Id);

/// <summary>Sets the topic of interest.</summary>
[Callback("gts")]
internal readonly record struct SetTopicTap(int Id, int Version, Interests Topic);

/// <summary>Sets how a mailing goes.</summary>
[Callback("gq")]
internal readonly record struct OptionsTap(int Id, int Version, bool Quiet, bool Paid);

/// <summary>Shows a mailing in the topic as people get it.</summary>
[Callback("gv")]
internal readonly record struct PreviewMailingTap(int Id);

/// <summary>Sends a mailing to the admin alone.</summary>
[Callback("gy")]
internal readonly record struct TestMailingTap(int Id);

/// <summary>Asks whether to start now.</summary>
[Callback("gs")]
internal readonly record struct AskStartTap(int Id);

/// <summary>Starts now.</summary>
[Callback("gss")]
internal readonly record struct StartTap(int Id, int Version);

/// <summary>Holds a mailing.</summary>
[Callback("gp")]
internal readonly record struct PauseTap(int Id);

/// <summary>Lets a mailing go on.</summary>
[Callback("gr")]
internal readonly record struct ResumeTap(int Id);

/// <summary>Asks whether to end a mailing early.</summary>
[Callback("gx")]
internal readonly record struct AskCancelTap(int Id);

/// <summary>Ends a mailing early.</summary>
[Callback("gxx")]
internal readonly record struct CancelMailingTap(int Id);

/// <summary>Asks whether to delete a draft.</summary>
[Callback("gd")]
internal readonly record struct AskDeleteMailingTap(int Id);

/// <summary>Deletes a draft.</summary>
[Callback("gdd")]
internal readonly record struct DeleteMailingTap(int Id, int Version);

/// <summary>Makes a draft that says the same.</summary>
[Callback("gk")]
internal readonly record struct CopyMailingTap(int Id);

/// <summary>To the buttons under a mailing.</summary>
[Callback("gb", Link = true)]
internal readonly record struct ButtonsTap(int Id);

/// <summary>Adds a link.</summary>
[Callback("gbl")]
internal readonly record struct AddLinkTap(int Id);

/// <summary>To a page of items that a button may open.</summary>
[Callback("gbo")]
internal readonly record struct PickItemTap(int Id, ContentKind Kind = ContentKind.Material, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>Searches among them.</summary>
[Callback("gbf")]
internal readonly record struct FindItemTap(int Id);

/// <summary>Adds a button that opens an item.</summary>
[Callback("gbp")]
internal readonly record struct PickedItemTap(int Id, int ContentId);

/// <summary>Moves a button or takes it away.</summary>
[Callback("gbm")]
internal readonly record struct ArrangeButtonTap(int Id, int Version, int Index, ButtonMove Move);
