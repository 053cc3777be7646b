using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Users.MyData;

/// <summary>Sends everything that is stored about the person.</summary>
[Callback("ud", Link = true)]
internal readonly record struct MyDataTap;

/// <summary>Asks for the first time whether to erase it, and says what goes and what stays.</summary>
[Callback("da")]
internal readonly record struct AskEraseTap;

/// <summary>Asks for the second time.</summary>
[Callback("db")]
internal readonly record struct AskEraseAgainTap;

/// <summary>Erases it.</summary>
[Callback("dx")]
internal readonly record struct EraseTap;
