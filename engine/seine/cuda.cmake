# What a LibTorch with CUDA adds: graphs and streams wherever it is one (SEINE_CUDA), and the kernels of nn/kernels.cu
# where nvcc is at hand too (SEINE_CUDA_KERNELS). Everything works without; only slower.
option(SEINE_CUDA "Use CUDA where LibTorch has it" ON)
option(SEINE_KERNELS "Build the denoiser's own CUDA kernels where nvcc is found" ON)
if(NOT SEINE_CUDA OR NOT TARGET torch_cuda)
    return()
endif()
include(CheckLanguage)
find_package(CUDAToolkit QUIET)
target_compile_definitions(seine_torch INTERFACE SEINE_CUDA)
target_include_directories(seine_torch SYSTEM INTERFACE ${CUDAToolkit_INCLUDE_DIRS})

# Which roads LibTorch's fused attention has depends on its version.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_INCLUDES ${TORCH_INCLUDE_DIRS})
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
check_cxx_source_compiles("
#include <ATen/ATen.h>
at::Tensor mixed(const at::Tensor& q) {
    return std::get<0>(at::_scaled_dot_product_cudnn_attention(q, q, q, {}, false, 0.0, false, false, 1.0));
}" SEINE_CUDNN_ATTENTION)
unset(CMAKE_REQUIRED_INCLUDES)
unset(CMAKE_TRY_COMPILE_TARGET_TYPE)
if(SEINE_CUDNN_ATTENTION)
    target_compile_definitions(seine_torch INTERFACE SEINE_CUDNN_ATTENTION)
endif()

if(NOT CMAKE_CUDA_ARCHITECTURES)
    set(CMAKE_CUDA_ARCHITECTURES native)
endif()
check_language(CUDA)
if(NOT SEINE_KERNELS OR NOT CMAKE_CUDA_COMPILER)
    message(STATUS "The denoiser's own CUDA kernels are left out (SEINE_KERNELS ${SEINE_KERNELS}, nvcc "
                   "${CMAKE_CUDA_COMPILER})")
    return()
endif()
enable_language(CUDA)
add_library(seine_kernels STATIC nn/kernels.cu)
target_include_directories(seine_kernels PRIVATE ${CMAKE_SOURCE_DIR})
set_target_properties(seine_kernels PROPERTIES CUDA_STANDARD 17 CUDA_STANDARD_REQUIRED ON)
target_link_libraries(seine PRIVATE seine_kernels)
target_compile_definitions(seine_torch INTERFACE SEINE_CUDA_KERNELS)
find_library(SEINE_CUBLASLT NAMES cublasLt libcublasLt.so.13 libcublasLt.so.12
             HINTS ${CUDAToolkit_LIBRARY_DIR} ${CUDAToolkit_TARGET_DIR}/lib)
if(SEINE_CUBLASLT)
    target_compile_definitions(seine PRIVATE SEINE_CUBLASLT)
    target_link_libraries(seine PRIVATE ${SEINE_CUBLASLT})
endif()
