# What docs/architecture.sh draws: the project's own libraries and programs, without tests and what is generated.
set(GRAPHVIZ_GRAPH_NAME "Seine Storyboard")
set(GRAPHVIZ_GRAPH_HEADER "rankdir = TB; node [ fontname = \"sans-serif\", fontsize = 12 ]; edge [ color = \"#777777\" ];")
set(GRAPHVIZ_EXTERNAL_LIBS OFF)
set(GRAPHVIZ_INTERFACE_LIBS OFF)
set(GRAPHVIZ_OBJECT_LIBS OFF)
set(GRAPHVIZ_CUSTOM_TARGETS OFF)
set(GRAPHVIZ_GENERATE_PER_TARGET OFF)
set(GRAPHVIZ_GENERATE_DEPENDERS OFF)
set(GRAPHVIZ_IGNORE_TARGETS ".*_(test|bench|fuzz|fixture|figures|golden|replay)" ".*[Ff]ixture.*" ".*golden.*"
    "gallery" "fuzz.*" "replay.*" ".*bench.*" ".*figures.*" "plain_unet.*" "published.*" "gtest.*" "gmock.*" ".*tests?"
    "Qt6::.*" "GTest::.*")
